package hmpps.careers.identity;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import hmpps.careers.shared.Ids;
import hmpps.careers.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A code that works once: for one member of staff to set a password, or for whoever sets up the portal. Only its hash is kept.
 * Nobody issues one for themselves.
 */
@Entity
@Table(name = "one_time_secret")
public class OneTimeSecret {
    /** How long a person has to use a code. */
    static final Duration VALID = Duration.ofHours(72);

    @Id private UUID id;
    private String secretHash;
    private String staffNumber;
    private String issuedBy;
    private Instant expiresAt;
    private Instant usedAt;

    protected OneTimeSecret() { }

    /** @param staffNumber whose password it sets, or null for the first administrator */
    OneTimeSecret(String secretHash, String staffNumber, String issuedBy, Instant at) {
        this.id = Ids.next();
        this.secretHash = requireNonNull(secretHash);
        this.staffNumber = staffNumber;
        this.issuedBy = requireNonNull(issuedBy);
        if (issuedBy.equals(staffNumber)) {
            throw new RuleViolation("people.account.own");
        }
        this.expiresAt = at.plus(VALID);
    }
}
