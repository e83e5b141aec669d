package hmpps.careers.promotion;

import java.math.BigDecimal;
import java.util.List;

import hmpps.careers.staff.Pay;

/**
 * All that the page of one opportunity shows to everybody alike; drafts are previewed with the same.
 *
 * @param behaviours what is assessed, in the opportunity's order, at its level
 * @param pay what the published formula gives for the usual weekly hours
 * @param illustrative whether the base pay is not from a published table
 */
public record OpportunitySheet(Opportunity opportunity, List<Behaviour> behaviours, List<PayExample> pay, boolean illustrative) {
    /** A year's pay for that many hours a week, at the least and the most base pay. */
    public record PayExample(BigDecimal weeklyHours, Pay least, Pay most) { }

    /** What the formula gives for the weekly hours of the post itself; null where no formula is published. */
    public PayExample own() {
        return pay.stream().filter(example -> example.weeklyHours().compareTo(opportunity.getPost().getWeeklyHours()) == 0).findFirst().orElse(null);
    }

    /** The reference people know it by. */
    public String reference() {
        return opportunity.getReference();
    }
}
