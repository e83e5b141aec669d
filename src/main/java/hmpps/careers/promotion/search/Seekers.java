package hmpps.careers.promotion.search;

import java.time.Clock;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.promotion.eligibility.Eligibility;
import hmpps.careers.shared.London;
import hmpps.careers.staff.StaffRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows for whom is searched: what their staff record answers, and the place distances are measured from. */
@ApplicationScoped
class Seekers {
    @Inject Establishments establishments;
    @Inject Clock clock;

    /** Whoever has that record, standing at the postcode the query names or else at their own prison. */
    Seeker of(StaffRecord record, SearchQuery query) {
        var today = London.today(clock);
        var from = query.of().isEmpty() ? establishments.find(record.establishmentCode()).flatMap(own -> own.location())
            : establishments.findPostcodeArea(query.of()).map(area -> area.location());
        return new Seeker(record.establishmentCode(), from.map(here -> here.latitude()).orElse(null), from.map(here -> here.longitude()).orElse(null),
            catalogue -> catalogue.answers().met(new Answers.Judged(record, today), () -> catalogue.met(question -> Eligibility.meets(question, record, today))));
    }
}
