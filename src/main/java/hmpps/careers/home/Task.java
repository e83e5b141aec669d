package hmpps.careers.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

import hmpps.careers.promotion.application.Endorsements;
import hmpps.careers.promotion.vacancy.VacancyList;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.staff.StaffRecord;

/**
 * Something a person has to do.
 *
 * @param key       what is to be done, with {@code subject} in it
 * @param detailKey where and until when, with {@code where} and the date in it
 * @param when      an instant or a day
 */
public record Task(String key, String subject, String detailKey, String where, Temporal when, String link, State state) {
    static final int QUALIFICATION_DAYS = 60;

    /** How pressing it is. */
    public enum State {
        DUE_SOON, ACTION_NEEDED, IN_PROGRESS, TO_DO
    }

    /** Unfinished drafts, questions from others, then what runs out; most pressing first. */
    static List<Task> of(List<MyApplication> applications, List<Endorsements.Request> requests, StaffRecord record, VacancyList vacancies,
            Instant now, LocalDate today) {
        var tasks = new ArrayList<Task>();
        applications.stream().filter(one -> one.stage().isActionNeeded()).map(Task::finish).forEach(tasks::add);
        requests.stream().filter(one -> one.isOpenAt(now)).map(Task::endorse).forEach(tasks::add);
        record.qualifications().stream().filter(held -> runsOut(held, today)).map(Task::renew).forEach(tasks::add);
        if (vacancies != null && vacancies.status() == OpportunityStatus.SENT && !vacancies.rows().isEmpty()) {
            tasks.add(publish(vacancies, now));
        }
        tasks.sort((one, other) -> one.state().compareTo(other.state()));
        return tasks;
    }

    private static Task finish(MyApplication one) {
        return new Task(one.stage().isDraft() ? "home.task.finish" : "home.task.send-again", one.row().title(), "home.task.closes",
            one.row().establishmentCode(), one.row().closesAt(), "/applications/" + one.row().reference(),
            switch (one.stage()) {
                case DUE_SOON -> State.DUE_SOON;
                case CHANGED -> State.ACTION_NEEDED;
                default -> State.IN_PROGRESS;
            });
    }

    private static Task endorse(Endorsements.Request request) {
        return new Task("home.task.endorse", request.name(), "home.task.closes", request.establishmentCode(), request.closesAt(),
            "/endorsements/" + request.reference(), State.TO_DO);
    }

    private static Task renew(StaffRecord.Held held) {
        return new Task("home.task.renew", held.name(), "home.task.expires", null, held.expiresOn(), "/record", State.TO_DO);
    }

    private static Task publish(VacancyList waiting, Instant now) {
        return new Task("home.task.publish", String.valueOf(waiting.counts().get(OpportunityStatus.SENT)), "home.task.waiting", null,
            waiting.rows().get(0).sentAt(), "/vacancies", State.TO_DO);
    }

    static boolean runsOut(StaffRecord.Held held, LocalDate today) {
        return held.expiresOn() != null && !held.expiresOn().isBefore(today) && held.expiresOn().isBefore(today.plusDays(QUALIFICATION_DAYS));
    }
}
