package hmpps.careers.promotion.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values each filter knows, in the order they are shown, with a message key or a proper name for each. */
public final class Vocabulary {
    private final Map<Dimension, Map<String, Label>> values = new EnumMap<>(Dimension.class);

    private Vocabulary() {
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension, new LinkedHashMap<>());
        }
    }

    /** What a value is called: a message with arguments, or the name of a real place that is the same in the message. */
    public record Label(String key, String name) { }

    /** A vocabulary with the fixed values; families, estates, regions and groups are added from the reference data. */
    public static Vocabulary withFixedValues() {
        return new Vocabulary()
            .message(Dimension.ELIGIBLE, "now").message(Dimension.ELIGIBLE, "step")
            .message(Dimension.BAND, "4").message(Dimension.BAND, "4-specialist")
            .message(Dimension.BAND, "5").message(Dimension.BAND, "7")
            .message(Dimension.PATTERN, "full").message(Dimension.PATTERN, "part").message(Dimension.PATTERN, "share")
            .message(Dimension.CLOSING, "7").message(Dimension.CLOSING, "14");
    }

    /** Adds a value whose words stand in the messages as {@code search.<dimension>.<value>}. */
    public Vocabulary message(Dimension dimension, String value) {
        return message(dimension, value, "search." + dimension.parameter() + "." + value);
    }

    /** Adds a value whose words stand under a message key of their own. */
    public Vocabulary message(Dimension dimension, String value, String key) {
        values.get(dimension).put(value, new Label(key, null));
        return this;
    }

    /** Adds a value with a proper name, such as a region or a prison group. */
    public Vocabulary name(Dimension dimension, String value, String name) {
        values.get(dimension).put(value, new Label(null, name));
        return this;
    }

    /** Whether a filter may hold this value. */
    public boolean knows(Dimension dimension, String value) {
        return values.get(dimension).containsKey(value);
    }

    /** All values of a filter in the order they are shown. */
    public Map<String, Label> of(Dimension dimension) {
        return Collections.unmodifiableMap(values.get(dimension));
    }
}
