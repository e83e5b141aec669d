package hmpps.careers.promotion.web;

import java.util.List;

import hmpps.careers.promotion.search.Dimension;
import hmpps.careers.promotion.search.Facet;
import hmpps.careers.promotion.search.Vocabulary;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Format;

/**
 * One group of filters as people read it.
 *
 * @param folded whether it is so long that it stays folded up until something in it is ticked
 */
public record SearchFilter(String heading, boolean folded, boolean open, List<Option> options) {

    static SearchFilter of(Facet facet) {
        var folded = switch (facet.dimension()) {
            case FAMILY, REGION, GROUP -> true;
            case ELIGIBLE, BAND, ESTATE, PATTERN, CLOSING -> false;
        };
        return new SearchFilter(Texts.say(facet.dimension().headingKey()), folded, facet.inUse(),
            facet.values().stream().filter(value -> !folded || value.count() > 0 || value.chosen())
                .map(value -> Option.of(facet.dimension(), value)).toList());
    }

    /** The words of a value. */
    static String words(Vocabulary.Label label) {
        return label.name() != null ? label.name() : Texts.say(label.key());
    }

    /**
     * One box to tick.
     *
     * @param ticked "checked", or null, which leaves the attribute out
     */
    public record Option(String name, String value, String label, String count, String ticked) {
        private static Option of(Dimension dimension, Facet.Value facet) {
            return new Option(dimension.parameter(), facet.value(), words(facet.label()), Format.number(facet.count()),
                facet.chosen() ? "checked" : null);
        }
    }
}
