package hmpps.careers.identity;

import java.time.Clock;
import java.time.Instant;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import hmpps.careers.identity.SignInSources.Window;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Counts attempts to sign in. An attempt counts as failed before the password is looked at, in one conditional update, so
 * that many at once get no more tries than one after the other; the right password takes it back.
 */
@ApplicationScoped
@Transactional
class SignInAttempts {
    @Inject Accounts accounts;
    @Inject SignInSources sources;
    @Inject OneTimeSecrets secrets;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;
    @Inject Event<Refusal> refusals;
    @Inject @ConfigProperty(name = "portal.sign-in.failures-per-source", defaultValue = "100") int sourceLimit;

    /** What came of the first look at an attempt. */
    enum Gate {
        OPEN("wrong password"), UNKNOWN("nobody known by that name"), CLOSED("account disabled, not activated or of somebody who left"),
        OVERTAKEN("account disabled or password changed meanwhile"),
        /** Neither is written down: reaching the limit was. */
        RESTING, SOURCE_RESTING;

        private final String reason;

        Gate() {
            this(null);
        }

        Gate(String reason) {
            this.reason = reason;
        }
    }

    /**
     * One attempt: whether the password may be looked at, against which hash, when its holder was last here, the how many-th in
     * a row it is if it is wrong, and what it then leaves its address.
     */
    record Attempt(Gate gate, String staffNumber, String passwordHash, Instant lastSignedInAt, int failures, String address, Window window) {
        private static Attempt refused(Gate gate, String staffNumber, String address, Window window) {
            return new Attempt(gate, staffNumber, null, null, 0, address, window);
        }

        /** The same, when something happened to the account while the password was being looked at. */
        Attempt overtaken() {
            return new Attempt(Gate.OVERTAKEN, staffNumber, passwordHash, lastSignedInAt, failures, address, window);
        }
    }

    Attempt begin(String login, String address) {
        var now = clock.instant();
        var window = sources.reserve(address, now, sourceLimit);
        if (window == Window.USED_UP) {
            return Attempt.refused(Gate.SOURCE_RESTING, null, address, window);
        }
        var key = accounts.key(login);
        if (key.isEmpty()) {
            return Attempt.refused(Gate.UNKNOWN, null, address, window);
        }
        var account = key.get();
        var failures = reserve(account.staffNumber(), now);
        if (failures == 0) {
            return Attempt.refused(Gate.RESTING, account.staffNumber(), address, window);
        }
        return new Attempt(account.isOpen() ? Gate.OPEN : Gate.CLOSED, account.staffNumber(), account.passwordHash(), account.lastSignedInAt(), failures, address,
            window);
    }

    /** Counts one try at a code from that address as failed for now, unless the address has used up its window. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Window reserveSource(String address) {
        return sources.reserve(address, clock.instant(), sourceLimit);
    }

    /** The code was right. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void releaseSource(String address) {
        sources.release(address);
    }

    /** Counts one attempt as failed for now; 0 if the account rests, else how many there were in a row. */
    private int reserve(String staffNumber, Instant now) {
        if (!accounts.countAttempt(staffNumber, now)) {
            return 0;
        }
        var failures = accounts.attempts(staffNumber);
        var rest = Throttling.restAfter(failures);
        if (!rest.isZero()) {
            accounts.block(staffNumber, now.plus(rest));
        }
        return failures;
    }

    /** The password was wrong, or there was nothing to compare it with. Resting accounts are not written down again and again. */
    void failed(Attempt attempt) {
        failed(attempt, Caller.NOBODY, "account.sign-in");
    }

    /** The same for what somebody who is known tried with a password. */
    void failed(Attempt attempt, String actor, String action) {
        if (attempt.gate() != Gate.RESTING) {
            refusals.fire(new Refusal(actor, action, "Account", attempt.staffNumber(), attempt.gate().reason));
        }
        if (attempt.failures() == Throttling.ACCOUNT_LIMIT) {
            refusals.fire(new Refusal(actor, "account.blocked", "Account", attempt.staffNumber(), Throttling.ACCOUNT_LIMIT + " wrong passwords"));
        }
        if (attempt.window() == Window.LAST) {
            refusals.fire(Refusal.ofSource(attempt.address()));
        }
    }

    /** The password was right, and its holder sets another one; sessions begun before that instant end. */
    void replaced(Attempt attempt, String hash, Instant at) {
        sources.release(attempt.address());
        var account = accounts.get(attempt.staffNumber());
        if (!account.hasPassword(attempt.passwordHash())) {
            throw RuleViolation.on("current", "password.change.wrong");
        }
        account.setPassword(hash, at);
        events.fire(Account.Changed.by(attempt.staffNumber(), "account.password-changed"));
    }

    /**
     * The password was right; {@code rehashed} replaces a weaker hash. False, with nothing done, where it was replaced or the
     * account disabled while the password was being looked at.
     */
    boolean succeeded(Attempt attempt, String rehashed) {
        sources.release(attempt.address());             // the address before the account, as in begin: otherwise two could wait for each other
        var kept = rehashed == null ? attempt.passwordHash() : rehashed;
        if (!accounts.signedIn(attempt.staffNumber(), attempt.passwordHash(), kept, clock.instant())) {
            sources.reserve(attempt.address(), clock.instant(), sourceLimit);
            return false;
        }
        events.fire(Account.Changed.by(attempt.staffNumber(), "account.signed-in"));
        return true;
    }

    /**
     * The code was right, and its holder sets a password; sessions begun before that instant end. False, with nothing done, where
     * the code was used or the account disabled while the password was being hashed.
     */
    boolean activated(String staffNumber, String code, String hash) {
        var at = clock.instant();
        var known = accounts.find(staffNumber);
        if (known.filter(Account::isDisabled).isPresent() || !secrets.use(code, staffNumber, at)) {
            return false;
        }
        known.orElseGet(() -> opened(staffNumber)).setPassword(hash, at);
        events.fire(Account.Changed.by(staffNumber, "account.activated"));
        return true;
    }

    private Account opened(String staffNumber) {
        var account = new Account(staffNumber);
        accounts.add(account);
        return account;
    }
}
