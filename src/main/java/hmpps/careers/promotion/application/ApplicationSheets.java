package hmpps.careers.promotion.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.promotion.Behaviours;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.Requirements;
import hmpps.careers.promotion.eligibility.Eligibility;
import hmpps.careers.promotion.eligibility.EligibilityResult;
import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.Place;
import hmpps.careers.shared.London;
import hmpps.careers.staff.Staff;
import hmpps.careers.staff.StaffMember;
import hmpps.careers.staff.StaffRecord;
import hmpps.careers.staff.StaffRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts together what belongs to one application, in a fixed number of statements. */
@ApplicationScoped
public class ApplicationSheets {
    @Inject Applications applications;
    @Inject Endorsements endorsements;
    @Inject Behaviours behaviours;
    @Inject Requirements requirements;
    @Inject Establishments establishments;
    @Inject Staff staff;
    @Inject StaffRecords records;
    @Inject Clock clock;

    /** The caller's application; NotFound for anybody else. */
    ApplicationSheet own(String reference, String caller) {
        return of(applications.own(reference, caller), records.own(), clock.instant());
    }

    /** The same for an application at hand, judged at that moment by the staff record as it stands now. */
    ApplicationSheet of(Application application, Instant at) {
        return of(application, records.of(application.getStaffNumber()), at);
    }

    private ApplicationSheet of(Application application, StaffRecord record, Instant at) {
        var opportunity = application.getOpportunity();
        var required = requirements.of(opportunity);
        var asked = behaviours.get(required.behaviours(), opportunity.getPost().getBehaviourLevel());
        var eligibility = check(opportunity, required.rules(), record, at);
        var endorsement = endorsements.of(application.getId()).orElse(null);
        var sections = Sections.of(application, asked, eligibility.canApply(), endorsement, record.lineManager() != null, at);
        return new ApplicationSheet(application, opportunity, asked, eligibility, record, endorsement, manager(endorsement, record), sections,
            opportunity.isOpenAt(at));
    }

    private EligibilityResult check(Opportunity opportunity, List<EligibilityRule> rules, StaffRecord record, Instant at) {
        var establishment = establishments.get(opportunity.getEstablishmentCode());
        var place = new Place(establishment.code(), establishment.groupCode(), opportunity.getBand());
        return Eligibility.check(rules, record, place, London.date(at), London.date(opportunity.getClosesAt()));
    }

    private String manager(Endorsement endorsement, StaffRecord record) {
        if (endorsement == null || endorsement.getManager().equals(record.lineManager())) {
            return record.lineManagerName();
        }
        return staff.find(endorsement.getManager()).map(StaffMember::name).orElse(endorsement.getManager());
    }
}
