package hmpps.careers.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What the session remembers of a sign-in; roles are not among it.
 *
 * @param staffNumber who
 * @param at          since when
 * @param before      the sign-in before this one, or null
 */
record SignedIn(String staffNumber, Instant at, Instant before) implements Serializable {
    /** No session lasts longer, however busy. The idle limit stands in web.xml. */
    static final Duration LONGEST = Duration.ofHours(12);
    private static final long serialVersionUID = 1;

    Instant endsAt() {
        return at.plus(LONGEST);
    }

    boolean hasLapsed(Instant now) {
        return !now.isBefore(endsAt());
    }
}
