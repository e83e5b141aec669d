package hmpps.careers.promotion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.RuleViolations;

/**
 * What is offered and what is asked, as a vacancy holder fills it in. Refuses, at every field that is wrong, what no opportunity may say.
 *
 * @param weeklyHours      hours a week
 * @param baseMin          lowest base pay in pounds a year, without allowances
 * @param unsocialPercent  the addition for unsocial hours
 * @param marketSupplement pounds a year
 * @param behaviours       codes in the order they are shown
 */
public record OpportunityTerms(String title, RoleFamily roleFamily, int band, boolean specialist, int posts, ContractType contract,
        boolean fullTime, boolean partTime, boolean jobShare, BigDecimal weeklyHours, BigDecimal baseMin, BigDecimal baseMax,
        int unsocialPercent, BigDecimal marketSupplement, String jobDescriptionRef, String groupProfile, boolean operational,
        boolean lineManagement, Vetting vetting, String summary, List<String> duties, int behaviourLevel, List<String> behaviours,
        List<EligibilityRule> rules, String contactName, String contactEmail, Instant closesAt) {
    private static final int LOWEST_BAND = 2;
    private static final int HIGHEST_BAND = 12;
    private static final int MOST_LEVEL = 6;
    private static final int MOST_POSTS = 99;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(48);

    public OpportunityTerms {
        if (band < LOWEST_BAND || band > HIGHEST_BAND) {
            throw new IllegalArgumentException("no Band " + band);
        }
        if (behaviourLevel < 1 || behaviourLevel > MOST_LEVEL) {
            throw new IllegalArgumentException("no behaviours at level " + behaviourLevel);
        }
        duties = List.copyOf(duties);
        behaviours = List.copyOf(behaviours);
        rules = List.copyOf(rules);
        var wrong = new RuleViolations();
        if (posts < 1 || posts > MOST_POSTS) {
            wrong.add(RuleViolation.on("posts", "opportunity.posts.range"));
        }
        if (!fullTime && !partTime && !jobShare) {
            wrong.add(RuleViolation.on("patterns", "opportunity.pattern.required"));
        }
        if (weeklyHours.compareTo(BigDecimal.ONE) < 0 || weeklyHours.compareTo(MOST_HOURS) > 0 || weeklyHours.stripTrailingZeros().scale() > 1) {
            wrong.add(RuleViolation.on("weeklyHours", "opportunity.hours.range"));
        }
        if (baseMin.signum() <= 0 || baseMax.compareTo(baseMin) < 0) {
            wrong.add(RuleViolation.on("baseMin", "opportunity.pay.ordered"));
        }
        for (var rule : rules) {
            if (!rule.canBeMetFor(band)) {
                wrong.add(RuleViolation.on("lowestBand", rule.isLevelTransfer() ? "opportunity.lowest-band.level" : "opportunity.lowest-band.below", band));
            }
        }
        wrong.raise();
    }
}
