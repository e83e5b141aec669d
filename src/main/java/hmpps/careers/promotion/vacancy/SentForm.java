package hmpps.careers.promotion.vacancy;

import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.shared.RuleViolation;

/**
 * A form about an opportunity that asks for an act, and may arrive twice.
 *
 * @param seen the version of the opportunity that the form was made from
 */
record SentForm(Opportunity opportunity, long seen) {
    /** Whether what it asks for was done already: the opportunity has reached that status. */
    boolean isDone(OpportunityStatus reached) {
        return isDone(opportunity.getStatus() == reached);
    }

    /** The same for an act that needs a reason: it was done only for that one. */
    boolean isDone(OpportunityStatus reached, String reason) {
        return isDone(opportunity.getStatus() == reached && reason != null && reason.strip().equals(opportunity.getReason()));
    }

    /**
     * The same where more than the status tells it; {@code stands} says whether all is as the act would leave it. Refused where the
     * opportunity was changed since and what the form asks for does not stand.
     */
    boolean isDone(boolean stands) {
        if (opportunity.getVersion() == seen) {
            return false;
        }
        if (!stands) {
            throw new RuleViolation("opportunity.changed-meanwhile");
        }
        return true;
    }
}
