package hmpps.careers.promotion.eligibility;

import java.time.LocalDate;

/**
 * Counting whole months without making objects. A month is full on the same day of a later month, or on its last day if it is shorter:
 * from 31 January one month is full on 28 February, from 29 February a year is full on 28 February.
 */
final class Months {
    private Months() { }

    /** Full months from one day to another that is not before it. */
    static int full(LocalDate from, LocalDate to) {
        var months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
        return to.getDayOfMonth() >= Math.min(from.getDayOfMonth(), to.lengthOfMonth()) ? months : months - 1;
    }
}
