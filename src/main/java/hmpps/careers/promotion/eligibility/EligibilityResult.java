package hmpps.careers.promotion.eligibility;

import java.util.List;

/** How one person stands to the rules of one opportunity, rule by rule in the opportunity's order. */
public record EligibilityResult(List<RuleOutcome> outcomes) {
    public EligibilityResult {
        outcomes = List.copyOf(outcomes);
    }

    /** How many rules are met. */
    public int met() {
        return (int) outcomes.stream().filter(RuleOutcome::met).count();
    }

    /** How many rules there are. */
    public int total() {
        return outcomes.size();
    }

    /** How many rules are not met. */
    public int stepsAway() {
        return total() - met();
    }

    /** Whether the person may apply: all rules are met. */
    public boolean canApply() {
        return stepsAway() == 0;
    }

    /** The rules that are not met. */
    public List<RuleOutcome> unmet() {
        return outcomes.stream().filter(outcome -> !outcome.met()).toList();
    }
}
