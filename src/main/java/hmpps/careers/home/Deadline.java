package hmpps.careers.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import hmpps.careers.promotion.application.Endorsements;
import hmpps.careers.shared.London;
import hmpps.careers.staff.StaffRecord;

/**
 * A date that matters to one person.
 *
 * @param id      the same for the same deadline, so that a calendar recognises it
 * @param when    an instant, or a day for what has no time
 * @param key     what happens then, with {@code subject} in it
 * @param place   code of the prison, or null
 * @param hot     whether it is within a week
 */
public record Deadline(String id, Temporal when, String key, String subject, String place, String link, boolean hot) {
    private static final int HOT_DAYS = 7;

    /** Closing times of applications that are not sent or may still be changed, questions to answer, and what runs out; soonest first. */
    static List<Deadline> of(List<MyApplication> applications, List<Endorsements.Request> requests, StaffRecord record, Instant now, LocalDate today) {
        var deadlines = new ArrayList<Deadline>();
        applications.stream().filter(one -> one.stage().isDraft() || one.stage().isChangeable())
            .forEach(one -> deadlines.add(new Deadline(one.row().reference(), one.row().closesAt(),
                one.stage().isDraft() ? "home.deadline.finish" : "home.deadline.change", one.row().title(),
                one.row().establishmentCode(), "/applications/" + one.row().reference(), hot(one.row().closesAt(), today))));
        requests.stream().filter(one -> one.isOpenAt(now))
            .forEach(one -> deadlines.add(new Deadline("E-" + one.reference(), one.closesAt(), "home.deadline.endorse", one.name(),
                one.establishmentCode(), "/endorsements/" + one.reference(), hot(one.closesAt(), today))));
        record.qualifications().stream().filter(held -> Task.runsOut(held, today))
            .forEach(held -> deadlines.add(new Deadline(held.code() + "-" + held.expiresOn(), held.expiresOn(), "home.deadline.expires", held.name(), null,
                "/record", hot(held.expiresOn(), today))));
        deadlines.sort(Comparator.comparing((Deadline one) -> one.day()).thenComparing(Deadline::moment, Comparator.nullsLast(Comparator.naturalOrder())));
        return deadlines;
    }

    /** The day it falls on, in London. */
    public LocalDate day() {
        return day(when);
    }

    /** Whether it has a time of day. */
    public boolean isTimed() {
        return when instanceof Instant;
    }

    private Instant moment() {
        return when instanceof Instant instant ? instant : null;
    }

    private static boolean hot(Temporal when, LocalDate today) {
        return day(when).isBefore(today.plusDays(HOT_DAYS));
    }

    private static LocalDate day(Temporal when) {
        return when instanceof Instant instant ? London.date(instant) : (LocalDate) when;
    }
}
