package hmpps.careers.promotion.search;

import java.util.List;

/** One group of filters with the number of opportunities behind each value, counted with all other filters applied. */
public record Facet(Dimension dimension, List<Value> values) {
    /** One value of the filter. */
    public record Value(String value, Vocabulary.Label label, int count, boolean chosen) { }

    /** Whether a value of this filter is ticked. */
    public boolean inUse() {
        return values.stream().anyMatch(Value::chosen);
    }
}
