package hmpps.careers.promotion.vacancy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import hmpps.careers.shared.London;
import hmpps.careers.shared.RuleViolation;

/**
 * The instant applications close, from the local date and time a person typed. On the days the clocks change some local times do
 * not exist and others happen twice: both are refused, since people would not agree on when they are.
 */
public final class ClosingTime {
    /** The field of the pages it is typed into. */
    public static final String FIELD = "closes";
    private static final int MOST_YEARS = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private ClosingTime() { }

    /** The instant of that wall-clock time in London; it must exist once, lie in the future and at most a year ahead. */
    public static Instant of(LocalDateTime local, Instant now) {
        var offsets = London.ZONE.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            var change = London.ZONE.getRules().getTransition(local);
            throw RuleViolation.on(FIELD, "closing-time.missing", time(local), day(local), time(change.getDateTimeBefore()), time(change.getDateTimeAfter()));
        }
        if (offsets.size() > 1) {
            var change = London.ZONE.getRules().getTransition(local);
            throw RuleViolation.on(FIELD, "closing-time.twice", time(local), day(local), time(change.getDateTimeBefore()), time(change.getDateTimeAfter()));
        }
        var instant = local.toInstant(offsets.get(0));
        if (!instant.isAfter(now)) {
            throw RuleViolation.on(FIELD, "opportunity.closes.in-future");
        }
        if (instant.isAfter(London.at(now).plusYears(MOST_YEARS).toInstant())) {
            throw RuleViolation.on(FIELD, "closing-time.far");
        }
        return instant;
    }

    /** One minute to midnight four weeks from now: what a new draft proposes. */
    static Instant proposed(Instant now) {
        return London.instant(London.at(now.plus(Duration.ofDays(28))).toLocalDate().atTime(23, 59));
    }

    /** How people read it: "Sunday 6 December 2026, 11:59pm". */
    static String words(Instant instant) {
        var local = London.at(instant).toLocalDateTime();
        return day(local) + ", " + time(local);
    }

    private static String day(LocalDateTime local) {
        return DAY.format(local);
    }

    private static String time(LocalDateTime local) {
        return TIME.format(local).toLowerCase(Locale.UK).replace(":00", "");
    }
}
