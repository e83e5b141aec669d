package hmpps.careers.promotion;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import hmpps.careers.shared.RuleViolation;

/** Where an opportunity stands on its way from a vacancy holder's draft to its end. */
public enum OpportunityStatus {
    DRAFT, SENT, PUBLISHED, CLOSED, CANCELLED;

    private Set<OpportunityStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SENT, CANCELLED);
            case SENT -> EnumSet.of(DRAFT, PUBLISHED, CANCELLED);
            case PUBLISHED -> EnumSet.of(CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(OpportunityStatus.class);
        };
    }

    /** Whether that status may follow this one. */
    public boolean canBecome(OpportunityStatus target) {
        return next().contains(target);
    }

    /** Whether applications are taken at that moment, where they are until that closing time. */
    public boolean isOpenAt(Instant at, Instant closesAt) {
        return this == PUBLISHED && closesAt.isAfter(at);
    }

    /** Whether it was published and takes no applications any more at that moment: nothing closes by itself. */
    public boolean isOverAt(Instant at, Instant closesAt) {
        return this == PUBLISHED && !isOpenAt(at, closesAt);
    }

    OpportunityStatus to(OpportunityStatus target) {
        if (!canBecome(target)) {
            throw new RuleViolation("opportunity.status.stays." + this);
        }
        return target;
    }
}
