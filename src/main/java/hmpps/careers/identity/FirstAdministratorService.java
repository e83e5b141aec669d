package hmpps.careers.identity;

import static hmpps.careers.identity.Permission.SIGN_IN;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.identity.SignInSources.Window;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.London;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Post;
import hmpps.careers.staff.Staff;
import hmpps.careers.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Setting up a new portal: whoever holds the secret printed at its first start becomes its first administrator, once. */
@ApplicationScoped
@Transactional
public class FirstAdministratorService {
    static final String SYSTEM = "SYSTEM";
    private static final int BAND = 6;
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{3,12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    /** Names the audit trail gives to nobody and to the portal itself. */
    private static final Set<String> RESERVED = Set.of(Caller.NOBODY, SYSTEM);
    private static final BigDecimal WEEKLY_HOURS = new BigDecimal("37.0");

    @Inject Accounts accounts;
    @Inject RoleGrants grants;
    @Inject OneTimeSecrets secrets;
    @Inject SignInAttempts attempts;
    @Inject Staff staff;
    @Inject Establishments establishments;
    @Inject PersonalWords words;
    @Inject Passwords passwords;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;
    @Inject Refusals refusals;

    /** Who they are, as they say: the staff record will be replaced by the real one when it is copied. */
    public record Newcomer(String staffNumber, String givenName, String familyName, String email, String establishment) { }

    /** Whether the portal still waits for its first administrator. */
    @Requires(SIGN_IN)
    public boolean isAwaited() {
        return accounts.isEmpty();
    }

    /** Makes that person the first administrator, if the secret is right and there is none yet. */
    @Requires(SIGN_IN)
    public void create(String secret, Newcomer newcomer, String password) {
        var left = attempts.reserveSource(caller.address());
        if (left == Window.USED_UP) {
            throw RuleViolation.on("secret", "sign-in.source-resting");
        }
        var now = clock.instant();
        if (!secrets.isRight(secret, null, now) || !accounts.isEmpty()) {
            throw wrong(left);
        }
        attempts.releaseSource(caller.address());       // whoever has the right secret may correct what else they typed
        if (!secrets.use(secret, null, now)) {
            throw wrong(Window.OPEN);
        }
        var member = member(newcomer);
        PasswordRules.check(password, words.of(member));
        var number = member.staffNumber();
        var account = new Account(number);
        account.setPassword(passwords.hash(password), now);
        accounts.add(account);
        var grant = new RoleGrant(number, Role.SYSTEM_ADMINISTRATOR, ScopeKind.NATIONAL, null, new Term(London.today(clock), null), SYSTEM, now);
        grants.add(grant);
        events.fire(Account.Changed.by(number, "account.activated"));
        events.fire(grant.granted());
    }

    private RuleViolation wrong(Window left) {
        return refusals.unproven(left, "account.first-administrator", null, "wrong secret", RuleViolation.on("secret", "first.wrong"));
    }

    /** The staff record of that number if the portal has one, else a new one. */
    private StaffMember member(Newcomer newcomer) {
        var number = newcomer.staffNumber().strip().toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches() || RESERVED.contains(number)) {
            throw RuleViolation.on("staffNumber", "first.number.wrong");
        }
        var known = staff.find(number);
        if (known.filter(member -> member.leftOn() != null).isPresent()) {
            throw RuleViolation.on("staffNumber", "first.number.left");
        }
        if (known.isPresent()) {
            return known.get();
        }
        requireWords(newcomer.givenName(), "givenName", "first.given.required");
        requireWords(newcomer.familyName(), "familyName", "first.family.required");
        if (!EMAIL.matcher(newcomer.email().strip()).matches()) {
            throw RuleViolation.on("email", "first.email.wrong");
        }
        if (staff.findByEmail(newcomer.email()).isPresent()) {
            throw RuleViolation.on("email", "first.email.taken");
        }
        var place = establishments.find(newcomer.establishment()).orElseThrow(() -> RuleViolation.on("establishment", "first.establishment.unknown"));
        var today = London.today(clock);
        var post = new Post(place.code(), BAND, "System administrator", today, WEEKLY_HOURS, BigDecimal.ONE);
        var member = new StaffMember(number, newcomer.givenName().strip(), newcomer.familyName().strip(), newcomer.email().strip(), post, today, today);
        staff.add(member);
        events.fire(member.added(number));
        return member;
    }

    private static void requireWords(String typed, String field, String message) {
        if (typed.isBlank()) {
            throw RuleViolation.on(field, message);
        }
    }
}
