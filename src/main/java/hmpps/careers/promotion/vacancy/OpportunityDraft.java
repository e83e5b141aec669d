package hmpps.careers.promotion.vacancy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;

import hmpps.careers.promotion.ContractType;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.shared.London;
import hmpps.careers.shared.RuleViolation;

/**
 * What a vacancy holder fills in; the rest of an opportunity comes from the role template and the pay scales. Refuses, at the field,
 * texts that are missing or too long and behaviours that are too many; the opportunity itself refuses what it may never say.
 *
 * @param closes     local time in London
 * @param duties     one each; empty lines are left out
 * @param behaviours codes in order, one to six
 */
public record OpportunityDraft(String title, int posts, ContractType contract, boolean fullTime, boolean partTime, boolean jobShare,
        BigDecimal weeklyHours, String summary, List<String> duties, List<String> behaviours, List<EligibilityRule> rules,
        String contactName, String contactEmail, LocalDateTime closes) {
    /** The most behaviours one opportunity asks for. */
    public static final int MOST_BEHAVIOURS = 6;

    public OpportunityDraft {
        title = text("title", title, 120);
        summary = text("summary", summary, 2000);
        duties = duties.stream().map(String::strip).filter(duty -> !duty.isEmpty()).toList();
        text("duties", String.join("\n", duties), 4000);
        behaviours = List.copyOf(behaviours);
        if (behaviours.isEmpty() || behaviours.size() > MOST_BEHAVIOURS || new HashSet<>(behaviours).size() < behaviours.size()) {
            throw RuleViolation.on("behaviours", "opportunity.behaviours.range", MOST_BEHAVIOURS);
        }
        rules = List.copyOf(rules);
        contactName = text("contactName", contactName, 120);
        contactEmail = text("contactEmail", contactEmail, 160);
        if (!contactEmail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw RuleViolation.on("contactEmail", "opportunity.email.format");
        }
    }

    /** Whether that opportunity says all of this already. */
    boolean isSaidBy(Opportunity opportunity) {
        var post = opportunity.getPost();
        return title.equals(opportunity.getTitle()) && posts == opportunity.getPosts() && contract == post.getContract()
            && fullTime == post.isFullTime() && partTime == post.isPartTime() && jobShare == post.isJobShare()
            && weeklyHours.compareTo(post.getWeeklyHours()) == 0 && summary.equals(post.getSummary()) && duties.equals(post.getDuties())
            && behaviours.equals(post.getBehaviours()) && rules.equals(post.getRules())
            && contactName.equals(post.getContactName()) && contactEmail.equals(post.getContactEmail())
            && closes.equals(London.at(opportunity.getClosesAt()).toLocalDateTime());
    }

    private static String text(String field, String value, int most) {
        var text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            throw RuleViolation.on(field, "opportunity." + field + ".empty");
        }
        if (text.length() > most) {
            throw RuleViolation.on(field, "opportunity." + field + ".long", most);
        }
        return text;
    }
}
