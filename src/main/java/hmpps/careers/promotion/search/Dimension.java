package hmpps.careers.promotion.search;

import java.util.Optional;

/** One group of filters on the search page; several values of one group widen the result, several groups narrow it. */
public enum Dimension {
    ELIGIBLE("eligible"), BAND("band"), FAMILY("family"), ESTATE("estate"), PATTERN("pattern"), CLOSING("closing"),
    REGION("region"), GROUP("group");

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    /** The name of this group in the address of the page. */
    public String parameter() {
        return parameter;
    }

    /** The message that heads the group. */
    public String headingKey() {
        return "search.filter." + parameter;
    }

    static Optional<Dimension> named(String parameter) {
        for (Dimension dimension : values()) {
            if (dimension.parameter.equals(parameter)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
