package hmpps.careers.promotion.received;

import java.time.LocalDate;
import java.util.List;

/**
 * How applications came in, of those that a query finds: each counts when it was last submitted, also where it was withdrawn since.
 *
 * @param weeks   the last eight weeks of seven days, the latest, which ends today, at the end
 * @param prisons the prisons with most, most first, no more than ten and none without any
 */
public record ReceivedFigures(List<Week> weeks, List<AtPrison> prisons) {
    /**
     * One week of them.
     *
     * @param lastDay its last day, in London
     */
    public record Week(LocalDate lastDay, int submitted) { }

    /**
     * Those to the opportunities of one prison, whenever they were submitted.
     *
     * @param code register code of the prison
     */
    public record AtPrison(String code, int submitted) { }

    /** Whether any came in during these weeks. */
    public boolean isAnyLately() {
        return weeks.stream().anyMatch(week -> week.submitted() > 0);
    }

    /** How many came in during the last seven days. */
    public int lately() {
        return weeks.get(weeks.size() - 1).submitted();
    }

    /** How many more than in the seven days before; negative where it was fewer. */
    public int more() {
        return lately() - weeks.get(weeks.size() - 2).submitted();
    }

    /** Whether one prison alone received most of all. */
    public boolean isOneFirst() {
        return prisons.size() < 2 || prisons.get(0).submitted() > prisons.get(1).submitted();
    }
}
