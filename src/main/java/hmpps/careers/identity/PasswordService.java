package hmpps.careers.identity;

import static hmpps.careers.identity.Permission.USE_PORTAL;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import hmpps.careers.identity.SignInAttempts.Attempt;
import hmpps.careers.identity.SignInAttempts.Gate;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A person who is signed in sets another password. Wrong ones count like those typed to sign in. */
@ApplicationScoped
@Transactional
public class PasswordService {
    private static final String CHANGE = "account.change-password";

    @Inject SignInAttempts attempts;
    @Inject Passwords passwords;
    @Inject PersonalWords words;
    @Inject Staff staff;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Sets the caller's password; all their sessions end but the one {@link Sessions#renew renewed} with the instant this
     * returns. Not in one transaction, for the reasons of {@link SignInService#attempt}.
     */
    @Requires(USE_PORTAL)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Instant change(String current, String password) {
        PasswordRules.check(password, words.of(staff.get(caller.staffNumber())));
        if (password.equals(current)) {
            throw RuleViolation.on("password", "password.change.same");
        }
        var attempt = attempts.begin(caller.staffNumber(), caller.address());
        verify(attempt, current);
        var hash = passwords.hash(password);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);    // as the database keeps it: the caller's own session must not be older
        attempts.replaced(attempt, hash, at);
        return at;
    }

    private void verify(Attempt attempt, String current) {
        if (attempt.gate() == Gate.SOURCE_RESTING) {
            throw RuleViolation.on("current", "sign-in.source-resting");
        }
        if (attempt.gate() == Gate.RESTING) {
            attempts.failed(attempt, caller.staffNumber(), CHANGE);
            throw RuleViolation.on("current", "password.change.resting");
        }
        var open = attempt.gate() == Gate.OPEN && current.length() <= PasswordRules.LONGEST;
        if (!passwords.verify(open ? current : "-", open ? attempt.passwordHash() : null)) {
            attempts.failed(attempt, caller.staffNumber(), CHANGE);
            throw RuleViolation.on("current", "password.change.wrong");
        }
    }
}
