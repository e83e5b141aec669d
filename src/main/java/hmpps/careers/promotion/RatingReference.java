package hmpps.careers.promotion;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes in {@code rating_scale.csv}: how evidence is rated, 1 to 7 for behaviours (source: reference/README.md). */
@ApplicationScoped
public class RatingReference implements ReferenceSet {
    @Inject Behaviours behaviours;

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String file() {
        return "rating_scale.csv";
    }

    @Override
    public void load(ReferenceCsv csv) {
        csv.columns("score", "label", "meaning_own_words", "scale", "illustrative", "source").key("scale", "score");
        for (var row : csv.rows()) {
            behaviours.keepRating(row.text("scale", 40), row.integer("score", 1, 7), row.text("label", 60), row.text("meaning_own_words", 400));
        }
    }
}
