package hmpps.careers.identity;

import static hmpps.careers.identity.Permission.SIGN_IN;
import static hmpps.careers.identity.Permission.USE_PORTAL;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import hmpps.careers.identity.SignInAttempts.Gate;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Signing in with staff number or work e-mail address and a password, and signing out. */
@ApplicationScoped
@Transactional
public class SignInService {
    private static final int LONGEST_LOGIN = 160;
    /** A whole prison signs in from one address, whose count is one row: a node that stands still for a second with it makes nobody type again. */
    private static final int TURNS = 3;

    @Inject SignInAttempts attempts;
    @Inject Recognition recognition;
    @Inject Passwords passwords;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** How an attempt ended: who is signed in now, or why nobody is. The reason tells nothing about the account. */
    public record Outcome(String staffNumber, Instant at, Instant before, boolean sourceResting) {
        public boolean isSignedIn() {
            return staffNumber != null;
        }
    }

    /** One attempt. Not in one transaction: the count must stand whatever follows, and hashing must not hold a connection. */
    @Requires(SIGN_IN)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Outcome attempt(String login, String password, String address) {
        var at = clock.instant();       // before the password is looked at: one that is set meanwhile ends this session too
        var attempt = Turns.take(TURNS, () -> attempts.begin(normal(login), address));
        if (attempt.gate() == Gate.SOURCE_RESTING) {
            return new Outcome(null, null, null, true);
        }
        var open = attempt.gate() == Gate.OPEN && !password.isEmpty() && password.length() <= PasswordRules.LONGEST;
        if (!passwords.verify(open ? password : "-", open ? attempt.passwordHash() : null)) {
            attempts.failed(attempt);
            return new Outcome(null, null, null, false);
        }
        var rehashed = Passwords.isWeak(attempt.passwordHash()) ? passwords.hash(password) : null;
        if (!Turns.take(TURNS, () -> attempts.succeeded(attempt, rehashed))) {
            attempts.failed(attempt.overtaken());
            return new Outcome(null, null, null, false);
        }
        return new Outcome(attempt.staffNumber(), at, attempt.lastSignedInAt(), false);
    }

    /** Ends the caller's session in the audit trail; the page ends it on the server. */
    @Requires(USE_PORTAL)
    public void signOut() {
        events.fire(Account.Changed.by(caller.staffNumber(), "account.signed-out"));
    }

    /** The person of a session that began at that instant, if it still stands. Asked at every request, and never within a change that may be taken back. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Optional<Person> resume(SignedIn session) {
        return session.hasLapsed(clock.instant()) ? Optional.empty()
            : recognition.person(session.staffNumber()).filter(person -> person.mayContinue(session.at()));
    }

    private static String normal(String login) {
        var typed = login == null ? "" : login.strip();
        var cut = typed.substring(0, Math.min(typed.length(), LONGEST_LOGIN));
        return cut.indexOf('@') >= 0 ? cut.toLowerCase(Locale.ROOT) : cut.toUpperCase(Locale.ROOT);
    }
}
