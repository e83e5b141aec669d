package hmpps.careers.promotion.application;

import java.util.List;

import hmpps.careers.promotion.Behaviour;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.promotion.eligibility.EligibilityResult;
import hmpps.careers.staff.StaffRecord;

/**
 * Everything about one application for the person who writes it.
 *
 * @param behaviours  asked for by the opportunity, at its level, in its order
 * @param eligibility rule by rule, as the staff record stands today
 * @param endorsement null while the line manager has not been asked
 * @param manager     the name of the manager who was asked, or would be; null where the record names none
 * @param open        whether applications are still taken, by the portal's own clock
 */
public record ApplicationSheet(Application application, Opportunity opportunity, List<Behaviour> behaviours, EligibilityResult eligibility,
                               StaffRecord record, Endorsement endorsement, String manager, Sections sections, boolean open) {
    /** Whether something may be written now: the opportunity is open and the application was not withdrawn. */
    public boolean isWritable() {
        return open && application.getStatus() != ApplicationStatus.WITHDRAWN;
    }

    /** Whether there is anything to withdraw from: not twice, and not once the opportunity was called off. */
    public boolean isWithdrawable() {
        return application.getStatus() != ApplicationStatus.WITHDRAWN && opportunity.getStatus() != OpportunityStatus.CANCELLED;
    }

    /** The behaviour of that code; null if the opportunity does not ask for it. */
    public Behaviour behaviour(String code) {
        return behaviours.stream().filter(behaviour -> behaviour.getCode().equals(code)).findFirst().orElse(null);
    }
}
