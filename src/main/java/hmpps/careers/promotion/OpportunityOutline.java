package hmpps.careers.promotion;

/** An opportunity as the audit trail tells it before and after a change. */
final class OpportunityOutline {
    private OpportunityOutline() { }

    /** What may change at any time. */
    static String of(Opportunity opportunity) {
        return "status=%s, posts=%d, closes=%s".formatted(opportunity.getStatus(), opportunity.getPosts(), opportunity.getClosesAt());
    }

    /** The same with the reason that was given, if one was. */
    static String withReason(Opportunity opportunity) {
        return of(opportunity) + (opportunity.getReason() == null ? "" : ", reason=" + opportunity.getReason());
    }

    /** The same with what a draft offers and asks, which changes only while it is one. */
    static String withOffer(Opportunity opportunity) {
        return of(opportunity) + ", title=" + opportunity.getTitle() + ", " + opportunity.getPost().outline();
    }
}
