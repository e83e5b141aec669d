package hmpps.careers.identity;

import static hmpps.careers.identity.Permission.MANAGE_ROLES;
import static hmpps.careers.identity.Permission.SIGN_IN;

import java.time.Clock;
import java.util.Locale;

import hmpps.careers.identity.SignInSources.Window;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import hmpps.careers.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How a person comes to a password of their own: an administrator issues a code, the person uses it once. */
@ApplicationScoped
@Transactional
public class ActivationService {
    @Inject Accounts accounts;
    @Inject OneTimeSecrets secrets;
    @Inject SignInAttempts attempts;
    @Inject Reach reach;
    @Inject Staff staff;
    @Inject PersonalWords words;
    @Inject Passwords passwords;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;
    @Inject Refusals refusals;

    /** Issues a code for somebody else, shown once; an earlier one stops working. */
    @Requires(MANAGE_ROLES)
    public String issueCode(String staffNumber) {
        var person = reach.account(staffNumber, "account.code-issued");
        if (person.hasLeft()) {
            throw new RuleViolation("people.left");
        }
        if (accounts.find(person.staffNumber()).filter(Account::isDisabled).isPresent()) {
            throw new RuleViolation("people.code.disabled");
        }
        staff.takeTurns(person.staffNumber());
        var at = clock.instant();
        var code = secrets.issue(person.staffNumber(), caller.staffNumber(), at);
        events.fire(Account.codeIssued(person.staffNumber(), at.plus(OneTimeSecret.VALID)));
        return code;
    }

    /**
     * Sets the password of the person the code was issued for; their earlier sessions end. Not in one transaction, for the
     * reasons of {@link SignInService#attempt}.
     */
    @Requires(SIGN_IN)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void activate(String typedNumber, String code, String password) {
        var left = attempts.reserveSource(caller.address());
        if (left == Window.USED_UP) {
            throw RuleViolation.on("code", "sign-in.source-resting");
        }
        var number = typedNumber.strip().toUpperCase(Locale.ROOT);
        var person = staff.find(number).filter(member -> member.leftOn() == null);
        if (person.isEmpty() || !secrets.isRight(code, number, clock.instant())) {
            throw wrong(left, person.map(StaffMember::staffNumber).orElse(null), "wrong code");
        }
        if (accounts.find(number).filter(Account::isDisabled).isPresent()) {
            throw wrong(left, number, "account disabled");
        }
        attempts.releaseSource(caller.address());       // whoever has the right code may look for a password that will do
        PasswordRules.check(password, words.of(person.get()));
        if (!attempts.activated(number, code, passwords.hash(password))) {
            throw wrong(Window.OPEN, number, "code used or account disabled meanwhile");
        }
    }

    /** What was wrong is recorded; the person is told the same whatever it was. */
    private RuleViolation wrong(Window left, String staffNumber, String what) {
        return refusals.unproven(left, "account.activation", staffNumber, what, RuleViolation.on("code", "activate.wrong"));
    }
}
