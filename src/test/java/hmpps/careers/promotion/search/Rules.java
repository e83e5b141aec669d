package hmpps.careers.promotion.search;

import java.util.List;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.RuleKind;

/** A few lists of eligibility rules. */
final class Rules {
    private Rules() { }

    static List<EligibilityRule> none() {
        return List.of();
    }

    static List<EligibilityRule> band(int band) {
        return List.of(new EligibilityRule(RuleKind.BAND_HELD, band, null));
    }

    static List<EligibilityRule> bandAndProbation(int band) {
        return List.of(new EligibilityRule(RuleKind.BAND_HELD, band, null), new EligibilityRule(RuleKind.PROBATION_COMPLETED, null, null));
    }

    /** The band, a qualification in date at closing, and working in the opportunity's own prison or group. */
    static List<EligibilityRule> here(int band) {
        return List.of(new EligibilityRule(RuleKind.BAND_HELD, band, null), new EligibilityRule(RuleKind.QUALIFICATION, null, "CR"),
            new EligibilityRule(RuleKind.ESTABLISHMENT, null, null), new EligibilityRule(RuleKind.PRISON_GROUP, null, null));
    }
}
