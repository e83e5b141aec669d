package hmpps.careers.promotion.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import hmpps.careers.promotion.eligibility.EligibilityRule;
import hmpps.careers.promotion.eligibility.Place;
import hmpps.careers.promotion.eligibility.Question;
import hmpps.careers.shared.London;

/**
 * What the search keeps in memory of one published opportunity.
 *
 * @param version the version of the row this was read from
 * @param band 4, 5, 7 ...; {@code specialist} tells prison officer specialists from supervising officers in Band 4
 * @param family the value of its role family in the filters, as in the address of the page
 * @param rules the eligibility rules in their order
 */
public record CatalogueEntry(UUID id, long version, String reference, String title, int band, boolean specialist,
        String family, int posts, boolean fullTime, boolean partTime, boolean jobShare, CataloguePlace place,
        Instant publishedAt, Instant closesAt, List<EligibilityRule> rules) {

    /** The value of its band in the filters. */
    public String bandValue() {
        return band == 4 && specialist ? "4-specialist" : Integer.toString(band);
    }

    /** What its rules ask, in their order. */
    Stream<Question> questions() {
        var post = new Place(place.code(), place.group().isEmpty() ? null : place.group(), band);
        var closing = London.date(closesAt);
        return rules.stream().map(rule -> Question.of(rule, post, closing));
    }
}
