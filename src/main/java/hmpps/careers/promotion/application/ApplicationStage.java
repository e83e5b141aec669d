package hmpps.careers.promotion.application;

import java.time.Instant;

import hmpps.careers.promotion.OpportunityStatus;

/** How far an application has come on the way to an appointment, and what happens next; the words stand in the message bundle. */
public enum ApplicationStage {
    /** Being written. */
    DRAFT(1),
    /** Not sent before the closing time. */
    MISSED(1),
    SUBMITTED(2),
    /** Sent, and changed since without sending it again. */
    CHANGED(2),
    SIFT(3),
    /** Given up by the applicant, who may still take it up again. */
    WITHDRAWN_OPEN(0),
    WITHDRAWN(0),
    /** The opportunity was called off. */
    CANCELLED(0);

    /** Draft, submitted, sift, interview, merit list, offer. */
    public static final int STAGES = 6;

    private final int number;

    ApplicationStage(int number) {
        this.number = number;
    }

    /** The stage of that application at that moment. */
    public static ApplicationStage of(Applications.Row row, Instant now) {
        var open = row.opportunityStatus() == OpportunityStatus.PUBLISHED && row.closesAt().isAfter(now);
        if (row.opportunityStatus() == OpportunityStatus.CANCELLED) {
            return CANCELLED;
        }
        return switch (row.status()) {
            case DRAFT -> open ? DRAFT : MISSED;
            case SUBMITTED -> !open ? SIFT : row.savedAt().isAfter(row.submittedAt()) ? CHANGED : SUBMITTED;
            case WITHDRAWN -> open ? WITHDRAWN_OPEN : WITHDRAWN;
        };
    }

    /** Its number among the {@link #STAGES}; 0 for an application that is on no way any more. */
    public int getNumber() {
        return number;
    }

    /** Whether the applicant has to do something. */
    public boolean isActionNeeded() {
        return this == DRAFT || this == CHANGED;
    }
}
