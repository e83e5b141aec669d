package hmpps.careers.promotion.search;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import hmpps.careers.identity.CallerFact;
import hmpps.careers.identity.CallerFacts;
import hmpps.careers.promotion.search.OpportunitySearchService.Tie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;

/** All that ties the caller to opportunities: their applications, and what they put aside. Told as one text; the same text tells the same. */
@ApplicationScoped
class Ties implements CallerFact {
    private static final int MOST = 1_000;

    @Inject CallerFacts facts;

    private final LoadingCache<String, Map<String, Tie>> read = Caffeine.newBuilder().maximumSize(MOST).build(Ties::read);

    /** By the reference of the opportunity. */
    Map<String, Tie> own() {
        return read.get(facts.own(this));
    }

    /** The same of that person as it stands now, for what is decided by it. */
    Map<String, Tie> now(String staffNumber) {
        return read.get(facts.of(this, staffNumber));
    }

    @Override
    public String name() {
        return "promotion.ties";
    }

    @Override
    public String expression() {
        return """
            function('json_array' as String,
                (select coalesce(function('json_arrayagg', function('json_array', o.reference, p.reference, p.status)), function('json_array'))
                    from Application p join p.opportunity o where p.staffNumber = s.staffNumber),
                (select coalesce(function('json_arrayagg', o.reference), function('json_array'))
                    from SavedOpportunity v join Opportunity o on o.id = v.key.opportunityId where v.key.staffNumber = s.staffNumber))""";
    }

    /** The ties that such a text tells. */
    static Map<String, Tie> read(String text) {
        Map<String, Tie> ties = new HashMap<>();
        try (var reader = Json.createReader(new StringReader(text))) {
            var told = reader.readArray();
            told.getJsonArray(0).forEach(one -> {
                var application = one.asJsonArray();
                ties.put(application.getString(0), new Tie(application.getString(1), application.getString(2), false));
            });
            var aside = told.getJsonArray(1);
            for (int i = 0; i < aside.size(); i++) {
                ties.compute(aside.getString(i), (reference, tie) -> tie == null ? new Tie(null, null, true) : new Tie(tie.application(), tie.status(), true));
            }
        }
        return Map.copyOf(ties);
    }
}
