package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.shared.Refused;
import jakarta.inject.Inject;

class PasswordServiceIT extends InContainer {
    private static final String OLD = "green lamp quarry trombone";
    private static final String NEW = "violet ladder pontoon biscuit";
    private static final Duration EARLIER = Duration.ofDays(1);

    @Inject PasswordService service;
    @Inject SignInService signIn;
    @Inject SignInAttempts attempts;
    @Inject Passwords passwords;
    @Inject Clock clock;
    @Inject Database database;
    @Inject As as;
    private String sam;

    @BeforeEach
    void somebody_with_a_password() {
        var member = StaffFixtures.member().build();
        var account = new Account(member.staffNumber());
        account.setPassword(passwords.hash(OLD), clock.instant().minus(EARLIER));
        database.keep(member, account);
        sam = member.staffNumber();
    }

    @Test
    void nobody_has_no_password_to_change() {
        assertThatThrownBy(() -> as.nobody().get(() -> service.change(OLD, NEW))).isInstanceOf(Refused.class);
    }

    @Test
    void a_wrong_current_password_changes_nothing_and_is_recorded() {
        assertThatThrownBy(() -> change("wrong wrong wrong", NEW)).hasMessage("password.change.wrong");
        assertThatThrownBy(() -> change("", NEW)).hasMessage("password.change.wrong");
        assertThatThrownBy(() -> change("x".repeat(PasswordRules.LONGEST + 1), NEW)).hasMessage("password.change.wrong");
        assertThat(canSignIn(NEW)).isFalse();
        assertThat(audited("account.change-password", sam)).isEqualTo(3);
    }

    @Test
    void a_password_that_breaks_the_rules_is_refused_before_the_current_one_is_looked_at() {
        assertThatThrownBy(() -> change("wrong wrong wrong", "short")).hasMessage("password.short");
        assertThatThrownBy(() -> change(OLD, "leicester quarry lamp")).hasMessage("password.personal");
        assertThatThrownBy(() -> change(OLD, OLD)).hasMessage("password.change.same");
        assertThat(canSignIn(OLD)).isTrue();
    }

    @Test
    void after_ten_wrong_passwords_the_right_one_is_refused_until_the_rest_is_over() {
        for (int wrong = 1; wrong <= Throttling.ACCOUNT_LIMIT; wrong++) {
            attempts.begin(sam, "elsewhere");
        }
        assertThatThrownBy(() -> change(OLD, NEW)).hasMessage("password.change.resting");
        assertThat(audited("account.change-password", sam)).isZero();
    }

    @Test
    void an_address_that_was_wrong_too_often_is_told_to_wait() {
        database.change(em -> em.createNativeQuery("insert into sign_in_source (address, failed_attempts, window_began_at) values ('127.0.0.1', 100, :now)"
            + " on duplicate key update failed_attempts = 100, window_began_at = :now").setParameter("now", clock.instant()).executeUpdate());
        try {
            assertThatThrownBy(() -> change(OLD, NEW)).hasMessage("sign-in.source-resting");
        } finally {
            database.change(em -> em.createNativeQuery("delete from sign_in_source where address = '127.0.0.1'").executeUpdate());
        }
    }

    @Test
    void the_new_password_takes_the_place_of_the_old_one() {
        change(OLD, NEW);
        assertThat(canSignIn(OLD)).isFalse();
        assertThat(canSignIn(NEW)).isTrue();
        assertThat(audited("account.password-changed", sam)).isEqualTo(1);
    }

    @Test
    void wrong_attempts_before_are_forgotten() {
        assertThatThrownBy(() -> change("wrong wrong wrong", NEW)).hasMessage("password.change.wrong");
        change(OLD, NEW);
        int failed = database.read(em -> em.createQuery("select a.failedAttempts from Account a where a.staffNumber = :number", Integer.class)
            .setParameter("number", sam).getSingleResult());
        assertThat(failed).isZero();
    }

    @Test
    void sessions_of_before_end_and_the_renewed_one_stands() {
        var before = new SignedIn(sam, clock.instant(), null);
        assertThat(signIn.resume(before)).isPresent();
        var at = change(OLD, NEW);
        assertThat(signIn.resume(before)).isEmpty();
        assertThat(signIn.resume(new SignedIn(sam, at, null))).isPresent();
    }

    @Test
    void a_password_changed_meanwhile_is_not_replaced() {
        var attempt = attempts.begin(sam, "elsewhere");
        change(OLD, NEW);
        assertThatThrownBy(() -> as.officer(sam).run(() -> attempts.replaced(attempt, passwords.hash("third of three at once"), clock.instant())))
            .hasMessage("password.change.wrong");
        assertThat(canSignIn(NEW)).isTrue();
    }

    private Instant change(String current, String password) {
        return as.officer(sam).get(() -> service.change(current, password));
    }

    private boolean canSignIn(String password) {
        return as.nobody().get(() -> signIn.attempt(sam, password, sam)).isSignedIn();
    }

    private long audited(String action, String actor) {
        return database.read(em -> em.createQuery("select count(r) from AuditRecord r where r.recordRef = :number and r.action = :action and r.actor = :actor",
            Long.class).setParameter("number", sam).setParameter("action", action).setParameter("actor", actor).getSingleResult());
    }
}
