package hmpps.careers.promotion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import hmpps.careers.promotion.eligibility.EligibilityRule;

/**
 * What is offered and what is asked, as a vacancy holder fills it in.
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

    public OpportunityTerms {
        duties = List.copyOf(duties);
        behaviours = List.copyOf(behaviours);
        rules = List.copyOf(rules);
    }
}
