package hmpps.careers.promotion;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes in {@code behaviours.csv}: the nine Civil Service behaviours at four levels (source: reference/README.md). */
@ApplicationScoped
public class BehaviourReference implements ReferenceSet {
    @Inject Behaviours behaviours;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String file() {
        return "behaviours.csv";
    }

    @Override
    public void load(ReferenceCsv csv) {
        csv.columns("code", "behaviour", "level", "cs_grades", "hmpps_bands_illustrative", "what_it_looks_like_own_words", "word_limit", "illustrative", "source")
            .key("code", "level");
        for (var row : csv.rows()) {
            behaviours.keep(new Behaviour(row.text("code", 8), row.integer("level", 1, 6), row.text("behaviour", 80), row.text("cs_grades", 20),
                row.text("what_it_looks_like_own_words", 400), row.integer("word_limit", 1, 2000)));
        }
    }
}
