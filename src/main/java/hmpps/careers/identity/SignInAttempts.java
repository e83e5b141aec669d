package hmpps.careers.identity;

import java.time.Clock;
import java.time.Instant;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import hmpps.careers.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Counts attempts to sign in. An attempt counts as failed before the password is looked at, in one conditional update, so
 * that many at once get no more tries than one after the other; the right password takes it back.
 */
@ApplicationScoped
@Transactional
class SignInAttempts {
    @PersistenceContext EntityManager em;
    @Inject Accounts accounts;
    @Inject SignInSources sources;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;
    @Inject Event<Refusal> refusals;
    @Inject @ConfigProperty(name = "portal.sign-in.failures-per-source", defaultValue = "100") int sourceLimit;

    /** What came of the first look at an attempt. */
    enum Gate { OPEN, UNKNOWN, CLOSED, RESTING, SOURCE_RESTING }

    /** One attempt: whether the password may be looked at, and against which hash. */
    record Attempt(Gate gate, String staffNumber, String passwordHash, String address) { }

    Attempt begin(String login, String address) {
        var now = clock.instant();
        if (!sources.reserve(address, now, sourceLimit)) {
            return new Attempt(Gate.SOURCE_RESTING, null, null, address);
        }
        var key = accounts.key(login);
        if (key.isEmpty()) {
            return new Attempt(Gate.UNKNOWN, null, null, address);
        }
        var account = key.get();
        if (!reserve(account.staffNumber(), now)) {
            return new Attempt(Gate.RESTING, account.staffNumber(), null, address);
        }
        return new Attempt(account.isOpen() ? Gate.OPEN : Gate.CLOSED, account.staffNumber(), account.passwordHash(), address);
    }

    /** Counts one try at a code from that address, whatever becomes of it; false if the address has used up its window. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean reserveSource(String address) {
        return sources.reserve(address, clock.instant(), sourceLimit);
    }

    /** The code was right after all. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void releaseSource(String address) {
        sources.release(address);
    }

    private boolean reserve(String staffNumber, Instant now) {
        var counted = em.createQuery("""
                update Account a set a.failedAttempts = a.failedAttempts + 1
                where a.staffNumber = :number and (a.blockedUntil is null or a.blockedUntil <= :now)""")
            .setParameter("number", staffNumber)
            .setParameter("now", now)
            .executeUpdate();
        if (counted == 0) {
            return false;
        }
        var rest = Throttling.restAfter(failures(staffNumber));
        if (!rest.isZero()) {
            em.createQuery("update Account a set a.blockedUntil = :until where a.staffNumber = :number")
                .setParameter("number", staffNumber)
                .setParameter("until", now.plus(rest))
                .executeUpdate();
        }
        return true;
    }

    private int failures(String staffNumber) {
        return em.createQuery("select a.failedAttempts from Account a where a.staffNumber = :number", Integer.class)
            .setParameter("number", staffNumber)
            .getSingleResult();
    }

    /** The password was wrong, or there was nothing to compare it with. Resting accounts are not written down again and again. */
    void failed(Attempt attempt) {
        if (attempt.gate() == Gate.RESTING) {
            return;
        }
        refusals.fire(new Refusal(Caller.NOBODY, "account.sign-in", "Account", attempt.staffNumber(), attempt.gate().name()));
        if (attempt.staffNumber() != null && failures(attempt.staffNumber()) == Throttling.ACCOUNT_LIMIT) {
            refusals.fire(new Refusal(Caller.NOBODY, "account.blocked", "Account", attempt.staffNumber(), Throttling.ACCOUNT_LIMIT + " wrong passwords"));
        }
    }

    /** The password was right. Returns when the holder was last here, or null; {@code rehashed} replaces a weaker hash. */
    Instant succeeded(Attempt attempt, String rehashed) {
        sources.release(attempt.address());
        var account = accounts.get(attempt.staffNumber());
        var before = account.lastSignedInAt();
        em.createQuery("update Account a set a.failedAttempts = 0, a.blockedUntil = null, a.lastSignedInAt = :now where a.staffNumber = :number")
            .setParameter("number", attempt.staffNumber())
            .setParameter("now", clock.instant())
            .executeUpdate();
        if (rehashed != null) {
            account.rehash(rehashed);
        }
        events.fire(Account.Changed.by(attempt.staffNumber(), "account.signed-in"));
        return before;
    }
}
