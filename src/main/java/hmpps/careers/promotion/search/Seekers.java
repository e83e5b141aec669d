package hmpps.careers.promotion.search;

import java.time.Clock;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.promotion.eligibility.Eligibility;
import hmpps.careers.shared.London;
import hmpps.careers.staff.Staff;
import hmpps.careers.staff.StaffRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows for whom is searched: their staff record, and the place distances are measured from. */
@ApplicationScoped
class Seekers {
    @Inject Staff staff;
    @Inject Establishments establishments;
    @Inject Clock clock;

    /** The person, standing at the postcode the query names or else at their own prison. */
    Seeker of(String staffNumber, SearchQuery query) {
        return of(record(staffNumber), query);
    }

    StaffRecord record(String staffNumber) {
        return staff.record(staffNumber);
    }

    /** The same for somebody whose record is at hand. */
    Seeker of(StaffRecord record, SearchQuery query) {
        var today = London.today(clock);
        var from = query.of().isEmpty() ? establishments.find(record.establishmentCode()).flatMap(own -> own.location())
            : establishments.findPostcodeArea(query.of()).map(area -> area.location());
        return new Seeker(record.establishmentCode(), from.map(here -> here.latitude()).orElse(null), from.map(here -> here.longitude()).orElse(null),
            catalogue -> catalogue.met(question -> Eligibility.meets(question, record, today)));
    }
}
