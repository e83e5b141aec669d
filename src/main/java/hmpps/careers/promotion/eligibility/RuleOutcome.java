package hmpps.careers.promotion.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether somebody meets one rule, what in their record says so, and what to do if not. Arguments are numbers, {@link LocalDate}s,
 * {@link Term}s and {@link Named}s; {@link RuleWords} makes sentences of them.
 *
 * @param adviceKey null if the rule is met and nothing has to be done
 */
public record RuleOutcome(EligibilityRule rule, boolean met, String evidenceKey, List<Object> evidenceArguments,
                          String adviceKey, List<Object> adviceArguments) {
    public RuleOutcome {
        evidenceArguments = List.copyOf(evidenceArguments);
        adviceArguments = List.copyOf(adviceArguments);
    }

    static RuleOutcome met(EligibilityRule rule, String evidenceKey, Object... arguments) {
        return new RuleOutcome(rule, true, evidenceKey, List.of(arguments), null, List.of());
    }

    static RuleOutcome unmet(EligibilityRule rule, String evidenceKey, Object... arguments) {
        return new RuleOutcome(rule, false, evidenceKey, List.of(arguments), null, List.of());
    }

    RuleOutcome advising(String key, Object... arguments) {
        return new RuleOutcome(rule, met, evidenceKey, evidenceArguments, key, List.of(arguments));
    }

    /** A time in whole years and months. */
    public record Term(int years, int months) {
        /** From one day to a later one, full months counted. */
        static Term between(LocalDate from, LocalDate to) {
            return ofMonths(to.isBefore(from) ? 0 : Months.full(from, to));
        }

        static Term ofMonths(int months) {
            return new Term(months / 12, months % 12);
        }
    }

    /** Something with a code whose name people read: a qualification, an establishment or a prison group. */
    public record Named(RuleKind kind, String code) { }
}
