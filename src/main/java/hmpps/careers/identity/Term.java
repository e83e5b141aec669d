package hmpps.careers.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

import hmpps.careers.shared.RuleViolation;

/**
 * The days a role is held.
 *
 * @param from  the first day
 * @param until the last day, or null for as long as nobody ends it
 */
public record Term(LocalDate from, LocalDate until) {
    public Term {
        requireNonNull(from);
        if (until != null && until.isBefore(from)) {
            throw RuleViolation.on("until-day", "people.until.before-from");
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
