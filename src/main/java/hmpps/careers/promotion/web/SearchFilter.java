package hmpps.careers.promotion.web;

import java.util.List;

import hmpps.careers.promotion.search.Dimension;
import hmpps.careers.promotion.search.Facet;
import hmpps.careers.promotion.search.Vocabulary;
import hmpps.careers.shared.web.Format;
import hmpps.careers.shared.Texts;

/** One group of filters as people read it. Long lists are folded up until something in them is ticked. */
public class SearchFilter {
    private final String heading;
    private final boolean folded;
    private final boolean open;
    private final List<Option> options;

    SearchFilter(Facet facet) {
        heading = Texts.say(facet.dimension().headingKey());
        folded = switch (facet.dimension()) {
            case FAMILY, REGION, GROUP -> true;
            case ELIGIBLE, BAND, ESTATE, PATTERN, CLOSING -> false;
        };
        open = facet.inUse();
        options = facet.values().stream().filter(value -> !folded || value.count() > 0 || value.chosen())
            .map(value -> new Option(facet.dimension(), value)).toList();
    }

    /** The words of a value. */
    static String words(Vocabulary.Label label) {
        return label.name() != null ? label.name() : Texts.say(label.key());
    }

    public String getHeading() { return heading; }
    public boolean isFolded() { return folded; }
    public boolean isOpen() { return open; }
    public List<Option> getOptions() { return options; }

    /** One box to tick. */
    public static class Option {
        private final String name;
        private final String value;
        private final String label;
        private final String count;
        private final String ticked;

        Option(Dimension dimension, Facet.Value facet) {
            name = dimension.parameter();
            value = facet.value();
            label = words(facet.label());
            count = Format.number(facet.count());
            ticked = facet.chosen() ? "checked" : null;
        }

        public String getName() { return name; }
        public String getValue() { return value; }
        public String getLabel() { return label; }
        public String getCount() { return count; }
        /** "checked" or null, which leaves the attribute out. */
        public String getTicked() { return ticked; }
    }
}
