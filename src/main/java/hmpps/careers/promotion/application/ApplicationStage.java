package hmpps.careers.promotion.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

import hmpps.careers.promotion.OpportunityStatus;

/** How far an application has come on the way to an appointment, and what happens next, in the order a list shows them; the words stand in the message bundle. */
public enum ApplicationStage {
    /** Being written, in the last week. */
    DUE_SOON(1),
    /** Being written. */
    DRAFT(1),
    /** Sent, and changed since without sending it again. */
    CHANGED(2),
    SUBMITTED(2),
    SIFT(3),
    /** Not sent before the closing time. */
    MISSED(1),
    /** Given up by the applicant, who may still take it up again. */
    WITHDRAWN_OPEN(0),
    WITHDRAWN(0),
    /** The opportunity was called off. */
    CANCELLED(0);

    /** Draft, submitted, sift, interview, merit list, offer. */
    public static final int STAGES = 6;
    private static final Duration LAST_WEEK = Duration.ofDays(7);

    private final int number;

    ApplicationStage(int number) {
        this.number = number;
    }

    /** The stage of that application at that moment. */
    public static ApplicationStage of(Applications.Row row, Instant now) {
        var open = row.opportunityStatus().isOpenAt(now, row.closesAt());
        if (row.opportunityStatus() == OpportunityStatus.CANCELLED) {
            return CANCELLED;
        }
        return switch (row.status()) {
            case DRAFT -> !open ? MISSED : row.closesAt().isBefore(now.plus(LAST_WEEK)) ? DUE_SOON : DRAFT;
            case SUBMITTED -> !open ? SIFT : row.savedAt().isAfter(row.submittedAt()) ? CHANGED : SUBMITTED;
            case WITHDRAWN -> open ? WITHDRAWN_OPEN : WITHDRAWN;
        };
    }

    /**
     * The order of every list of somebody's applications: by stage, and within one that whose closing time is nearest first, the
     * next to come or, where all have passed, the last that did.
     */
    public static Comparator<Applications.Row> mostUrgentFirst(Instant now) {
        return Comparator.comparing((Applications.Row row) -> of(row, now)).thenComparing(row -> Duration.between(now, row.closesAt()).abs())
            .thenComparing(Applications.Row::reference);
    }

    /** Its number among the {@link #STAGES}; 0 for an application that is on no way any more. */
    public int getNumber() {
        return number;
    }

    /** How many stages there are. */
    public int getStages() {
        return STAGES;
    }

    /** Whether it is still being written for the first time. */
    public boolean isDraft() {
        return this == DUE_SOON || this == DRAFT;
    }

    /** Whether it has been sent and may still be changed. */
    public boolean isChangeable() {
        return this == CHANGED || this == SUBMITTED;
    }

    /** Whether the applicant has to do something. */
    public boolean isActionNeeded() {
        return isDraft() || this == CHANGED;
    }
}
