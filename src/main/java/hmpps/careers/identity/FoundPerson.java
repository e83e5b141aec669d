package hmpps.careers.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A member of staff as the system administrator sees them in a list.
 *
 * @param hasPassword whether they have set a password; false also where they have no account
 * @param disabledAt  since when their account is disabled, or null
 */
public record FoundPerson(String staffNumber, String givenName, String familyName, String email, String postTitle, int band,
        String establishment, LocalDate leftOn, boolean hasPassword, Instant disabledAt, Instant lastSignedInAt) {

    /** Given and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** Whether they have left the service. */
    public boolean hasLeft() {
        return leftOn != null;
    }

    /** The state of their account, in one word. */
    public AccountState account() {
        return AccountState.of(hasPassword, disabledAt != null);
    }
}
