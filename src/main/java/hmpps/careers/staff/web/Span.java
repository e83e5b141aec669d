package hmpps.careers.staff.web;

import hmpps.careers.shared.Texts;
import java.time.LocalDate;
import java.time.Period;

/** Whole years and months between two days, as people say them: "7 years and 8 months". */
record Span(int years, int months) {

    /** From the first day to the second; nothing if the second comes first. */
    static Span between(LocalDate since, LocalDate until) {
        var length = Period.between(since, until);
        return length.isNegative() ? new Span(0, 0) : new Span(length.getYears(), length.getMonths());
    }

    /** The message that says it; years and months are its arguments. */
    String key() {
        if (years == 0) {
            return "record.span.months";
        }
        return months == 0 ? "record.span.years" : "record.span.both";
    }

    String words() {
        return Texts.say(key(), years, months);
    }
}
