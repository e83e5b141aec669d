package hmpps.careers.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

import org.hibernate.annotations.DynamicUpdate;

import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A member of staff's way into the portal. Only its holder ever sets the password. Counting wrong attempts happens in the
 * database ({@link SignInAttempts}), which is why an update writes only the columns that changed.
 */
@Entity
@DynamicUpdate
public class Account {
    @Id private String staffNumber;
    @Version private long version;
    private String passwordHash;
    private Instant passwordChangedAt;
    private int failedAttempts;
    private Instant blockedUntil;
    private Instant lastSignedInAt;
    private Instant disabledAt;
    private Instant sessionsValidFrom;

    protected Account() { }

    /** An account nobody can sign in to until its holder has set a password. */
    public Account(String staffNumber) {
        this.staffNumber = requireNonNull(staffNumber);
    }

    /** The holder set a password; every session begun before ends, a block is lifted. */
    public void setPassword(String hash, Instant at) {
        passwordHash = requireNonNull(hash);
        passwordChangedAt = at;
        sessionsValidFrom = at;
        failedAttempts = 0;
        blockedUntil = null;
    }

    Changed disable(String by, Instant at) {
        notOneself(by);
        if (disabledAt != null) {
            throw new RuleViolation("people.account.disabled-already");
        }
        var before = state();
        disabledAt = at;
        sessionsValidFrom = at;
        return new Changed("account.disabled", staffNumber, null, before.name(), state().name());
    }

    Changed enable(String by) {
        notOneself(by);
        if (disabledAt == null) {
            throw new RuleViolation("people.account.enabled-already");
        }
        var before = state();
        disabledAt = null;
        return new Changed("account.enabled", staffNumber, null, before.name(), state().name());
    }

    /** A code was issued with which its holder can set a password until then; the account may not be there yet. */
    static Changed codeIssued(String holder, Instant until) {
        return new Changed("account.code-issued", holder, null, null, "code until " + until);
    }

    private AccountState state() {
        return AccountState.of(isActivated(), isDisabled());
    }

    private void notOneself(String by) {
        if (staffNumber.equals(by)) {
            throw new RuleViolation("people.account.own");
        }
    }

    public String staffNumber() {
        return staffNumber;
    }

    /** Whether the password is still the one behind that hash. */
    boolean hasPassword(String hash) {
        return hash.equals(passwordHash);
    }

    /** Whether its holder has set a password. */
    public boolean isActivated() {
        return passwordHash != null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** No attempt is answered before that instant; null when there is no block. */
    public Instant blockedUntil() {
        return blockedUntil;
    }

    public Instant lastSignedInAt() {
        return lastSignedInAt;
    }

    /** Sessions begun before that instant have ended; null when all stand. */
    Instant sessionsValidFrom() {
        return sessionsValidFrom;
    }

    /**
     * Something happened to an account.
     *
     * @param action    for example {@code account.disabled}
     * @param recordRef the holder's staff number
     * @param actor     who did it where that is not the caller, or null
     * @param before    outline, or null
     * @param after     outline, or null
     */
    public record Changed(String action, String recordRef, String actor, String before, String after) implements DomainEvent {
        @Override
        public String recordType() {
            return "Account";
        }

        static Changed by(String holder, String action) {
            return new Changed(action, holder, holder, null, null);
        }
    }
}
