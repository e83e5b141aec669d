package hmpps.careers.promotion.application;

import java.util.EnumSet;
import java.util.Set;

import hmpps.careers.shared.RuleViolation;

/** Where an application stands. A submitted one may be changed and submitted again until the closing time. */
public enum ApplicationStatus {
    DRAFT, SUBMITTED, WITHDRAWN;

    private Set<ApplicationStatus> next() {
        return switch (this) {
            case DRAFT, SUBMITTED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.of(DRAFT);
        };
    }

    /** Whether that status may follow this one; submitted may follow submitted. */
    public boolean canBecome(ApplicationStatus target) {
        return next().contains(target);
    }

    ApplicationStatus to(ApplicationStatus target) {
        if (!canBecome(target)) {
            throw new RuleViolation("application.status." + this + "." + target);
        }
        return target;
    }
}
