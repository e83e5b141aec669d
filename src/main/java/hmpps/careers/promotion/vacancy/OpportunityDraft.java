package hmpps.careers.promotion.vacancy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;

import hmpps.careers.promotion.ContractType;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityTerms;
import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.shared.London;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.RuleViolations;
import hmpps.careers.staff.PayScale;

/**
 * What a vacancy holder filled in, right or wrong; the rest of an opportunity comes from the role template and the pay scales.
 *
 * @param closes     local time in London
 * @param duties     one each; empty lines are left out
 * @param behaviours codes in order, one to six
 * @param unread     what was typed and is no number, date or rule: it is refused together with all else that is wrong
 */
public record OpportunityDraft(String title, int posts, ContractType contract, boolean fullTime, boolean partTime, boolean jobShare,
        BigDecimal weeklyHours, String summary, List<String> duties, List<String> behaviours, List<EligibilityRule> rules,
        String contactName, String contactEmail, LocalDateTime closes, List<RuleViolation> unread) {
    /** The most behaviours one opportunity asks for. */
    public static final int MOST_BEHAVIOURS = 6;

    public OpportunityDraft {
        title = stripped(title);
        summary = stripped(summary);
        duties = duties.stream().map(String::strip).filter(duty -> !duty.isEmpty()).toList();
        behaviours = List.copyOf(behaviours);
        rules = List.copyOf(rules);
        contactName = stripped(contactName);
        contactEmail = stripped(contactEmail);
        unread = List.copyOf(unread);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /**
     * What is wrong with it, by field: what was not read, texts that are missing or too long, behaviours that are too many. The
     * opportunity itself refuses what it may never say.
     */
    RuleViolations wrong() {
        var wrong = new RuleViolations();
        unread.forEach(wrong::add);
        text(wrong, "title", title, 120);
        text(wrong, "summary", summary, 2000);
        text(wrong, "duties", String.join("\n", duties), 4000);
        if (behaviours.isEmpty() || behaviours.size() > MOST_BEHAVIOURS || new HashSet<>(behaviours).size() < behaviours.size()) {
            wrong.add(RuleViolation.on("behaviours", "opportunity.behaviours.range", MOST_BEHAVIOURS));
        }
        text(wrong, "contactName", contactName, 120);
        text(wrong, "contactEmail", contactEmail, 160);
        if (!contactEmail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            wrong.add(RuleViolation.on("contactEmail", "opportunity.email.format"));
        }
        return wrong;
    }

    private static void text(RuleViolations wrong, String field, String text, int most) {
        if (text.isEmpty()) {
            wrong.add(RuleViolation.on(field, "opportunity." + field + ".empty"));
        }
        if (text.length() > most) {
            wrong.add(RuleViolation.on(field, "opportunity." + field + ".long", most));
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

    /** The terms of that opportunity with this filled in. */
    OpportunityTerms terms(Opportunity opportunity, PayScale pay, Instant closesAt) {
        var post = opportunity.getPost();
        var place = opportunity.getEstablishment();
        return new OpportunityTerms(title, post.getRoleFamily(), opportunity.getBand(), post.isSpecialist(), posts, contract, fullTime, partTime, jobShare,
            weeklyHours, pay.baseMin(), pay.baseMax(), pay.unsocialPercent(), place.marketSupplement(opportunity.getBand()), post.getJobDescriptionRef(),
            post.getGroupProfile(), post.isOperational(), post.isLineManagement(), post.getVetting(), summary, duties, post.getBehaviourLevel(), behaviours,
            rules, contactName, contactEmail, closesAt);
    }
}
