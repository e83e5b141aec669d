package hmpps.careers.promotion;

import static hmpps.careers.identity.Permission.SEARCH_OPPORTUNITIES;

import java.time.Clock;
import java.util.List;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.identity.Requires;
import hmpps.careers.promotion.eligibility.Eligibility;
import hmpps.careers.promotion.eligibility.EligibilityResult;
import hmpps.careers.promotion.eligibility.Place;
import hmpps.careers.shared.London;
import hmpps.careers.staff.StaffRecord;
import hmpps.careers.staff.StaffRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looking at opportunities as a candidate: whatever has been published, also after it closed or was called off. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class OpportunityService {
    @Inject PublishedSheets published;
    @Inject StaffRecords records;
    @Inject Establishments establishments;
    @Inject Clock clock;

    /**
     * An opportunity as one person sees it.
     *
     * @param miles from the person's own prison, null where one of the two places is not known
     * @param open whether applications are taken now
     */
    public record View(OpportunitySheet sheet, EligibilityResult eligibility, Integer miles, boolean ownPrison, boolean open) { }

    /** What everybody sees of it; NotFound for one that was never published. */
    @Requires(SEARCH_OPPORTUNITIES)
    public OpportunitySheet sheet(String reference) {
        return published.get(reference);
    }

    /** What the caller sees of it. */
    @Requires(SEARCH_OPPORTUNITIES)
    public View view(String reference) {
        var sheet = published.get(reference);
        return view(sheet, records.own());
    }

    /** Several side by side, in the order asked for; those that cannot be seen are left out. */
    @Requires(SEARCH_OPPORTUNITIES)
    public List<View> views(List<String> references) {
        var person = records.own();
        return published.all(references).stream().map(sheet -> view(sheet, person)).toList();
    }

    private View view(OpportunitySheet sheet, StaffRecord person) {
        var opportunity = sheet.opportunity();
        var at = opportunity.getEstablishment();
        var miles = establishments.find(person.establishmentCode()).flatMap(own -> own.location())
            .flatMap(from -> at.location().map(from::milesTo)).map(distance -> (int) Math.round(distance)).orElse(null);
        var eligibility = Eligibility.check(opportunity.getPost().getRules(), person, new Place(at.code(), at.groupCode(), opportunity.getBand()),
            London.today(clock), London.date(opportunity.getClosesAt()));
        return new View(sheet, eligibility, miles, at.code().equals(person.establishmentCode()), opportunity.isOpenAt(clock.instant()));
    }
}
