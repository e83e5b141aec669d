package hmpps.careers.promotion.search;

import java.util.Locale;
import java.util.Optional;

/** The orders a person may ask for; equal rows always follow the reference. */
public enum Sort {
    BEST, CLOSING, NEAREST, NEWEST, POSTS, TITLE, BAND;

    /** The word for this order in the address of the page. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message that names this order. */
    public String labelKey() {
        return "search.sort." + parameter();
    }

    static Optional<Sort> named(String parameter) {
        for (Sort sort : values()) {
            if (sort.parameter().equals(parameter)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
