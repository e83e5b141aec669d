package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.FirstAdministratorService.Newcomer;
import hmpps.careers.shared.Refused;
import jakarta.inject.Inject;

class ActivationServiceIT extends InContainer {
    private static final String PASSWORD = "green lamp quarry trombone";

    @Inject ActivationService activation;
    @Inject FirstAdministratorService first;
    @Inject OneTimeSecrets secrets;
    @Inject SignInAttempts attempts;
    @Inject SignInService signIn;
    @Inject Accounts accounts;
    @Inject Clock clock;
    @Inject Database database;
    @Inject As as;
    private String admin;
    private String sam;

    @BeforeEach
    void people() {
        admin = kept();
        sam = kept();
    }

    @Test
    void a_code_is_issued_by_a_system_administrator_and_not_for_themselves() {
        assertThatThrownBy(() -> as.officer(sam).get(() -> activation.issueCode(admin))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> administrator().get(() -> activation.issueCode(admin))).hasMessage("people.account.own");
    }

    @Test
    void the_table_itself_refuses_a_code_for_oneself_and_for_nobody_it_knows() {
        assertThatThrownBy(() -> keepCode(sam, sam)).hasStackTraceContaining("one_time_secret_not_for_oneself");
        assertThatThrownBy(() -> keepCode("T-NOBODY", admin)).hasStackTraceContaining("one_time_secret_staff_fk");
        keepCode(sam, admin);
        assertThat(secrets.waiting(sam, clock.instant())).isPresent();
    }

    private void keepCode(String staffNumber, String issuedBy) {
        database.change(em -> em.createNativeQuery("insert into one_time_secret (id, secret_hash, staff_number, issued_by, expires_at) values (:id, :hash, :number, :by, :until)")
            .setParameter("id", UUID.randomUUID()).setParameter("hash", UUID.randomUUID().toString()).setParameter("number", staffNumber)
            .setParameter("by", issuedBy).setParameter("until", clock.instant().plusSeconds(60)).executeUpdate());
    }

    @Test
    void a_wrong_code_and_somebody_elses_code_set_nothing() {
        var code = administrator().get(() -> activation.issueCode(sam));
        var other = kept();
        assertThatThrownBy(() -> activate(sam, "AAAAA-AAAAA", PASSWORD)).hasMessage("activate.wrong");
        assertThatThrownBy(() -> activate(other, code, PASSWORD)).hasMessage("activate.wrong");
        assertThatThrownBy(() -> activate("T-NOBODY", code, PASSWORD)).hasMessage("activate.wrong");
        assertThat(accounts.find(sam)).isEmpty();
    }

    @Test
    void a_bad_password_does_not_use_up_the_code() {
        var code = administrator().get(() -> activation.issueCode(sam));
        assertThatThrownBy(() -> activate(sam, code, "short")).hasMessage("password.short");
        assertThatThrownBy(() -> activate(sam, code, "leicester quarry lamp")).hasMessage("password.personal");
        activate(sam, code, PASSWORD);
    }

    @Test
    void a_code_works_once_and_ends_earlier_sessions() {
        var before = clock.instant();
        var code = administrator().get(() -> activation.issueCode(sam));
        activate(" " + sam.toLowerCase() + " ", code.toLowerCase().replace("-", ""), PASSWORD);
        assertThatThrownBy(() -> activate(sam, code, PASSWORD)).hasMessage("activate.wrong");
        assertThat(as.nobody().get(() -> signIn.attempt(sam, PASSWORD, "activation")).isSignedIn()).isTrue();
        assertThat(signIn.resume(new SignedIn(sam, before, null))).isEmpty();
    }

    @Test
    void a_new_code_takes_the_place_of_the_one_before() {
        var old = administrator().get(() -> activation.issueCode(sam));
        var code = administrator().get(() -> activation.issueCode(sam));
        assertThatThrownBy(() -> activate(sam, old, PASSWORD)).hasMessage("activate.wrong");
        activate(sam, code, PASSWORD);
    }

    @Test
    void a_code_lasts_three_days() {
        var code = administrator().get(() -> activation.issueCode(sam));
        assertThat(secrets.waiting(sam, clock.instant())).hasValueSatisfying(until ->
            assertThat(until).isBetween(clock.instant().plus(Duration.ofHours(71)), clock.instant().plus(Duration.ofHours(72))));
        database.change(em -> em.createQuery("update OneTimeSecret s set s.expiresAt = :past where s.staffNumber = :number")
            .setParameter("past", clock.instant().minusSeconds(1)).setParameter("number", sam).executeUpdate());
        assertThatThrownBy(() -> activate(sam, code, PASSWORD)).hasMessage("activate.wrong");
        assertThat(secrets.waiting(sam, clock.instant())).isEmpty();
    }

    @Test
    void a_code_does_not_open_a_disabled_account_and_that_it_was_tried_is_recorded() {
        database.keep(new Account(sam));
        var code = administrator().get(() -> activation.issueCode(sam));
        database.change(em -> em.find(Account.class, sam).disable(admin, clock.instant()));
        assertThatThrownBy(() -> activate(sam, code, PASSWORD)).hasMessage("activate.wrong");
        assertThat(recorded("account.activation", sam)).isEqualTo(1);
    }

    @Test
    void a_code_used_or_an_account_disabled_while_the_password_is_hashed_sets_nothing() {
        var code = administrator().get(() -> activation.issueCode(sam));
        activate(sam, code, PASSWORD);
        var next = administrator().get(() -> activation.issueCode(sam));
        assertThat(as.nobody().get(() -> attempts.activated(sam, code, "another hash"))).isFalse();
        database.change(em -> em.find(Account.class, sam).disable(admin, clock.instant()));
        assertThat(as.nobody().get(() -> attempts.activated(sam, next, "another hash"))).isFalse();
        assertThat(secrets.waiting(sam, clock.instant())).as("still to be used").isPresent();
        assertThat(accounts.find(sam).orElseThrow().hasPassword("another hash")).isFalse();
    }

    @Test
    void whoever_has_the_right_code_is_not_throttled_for_passwords_that_will_not_do() {
        var code = administrator().get(() -> activation.issueCode(sam));
        database.change(em -> em.createNativeQuery("delete from sign_in_source where address = '127.0.0.1'").executeUpdate());
        assertThatThrownBy(() -> activate(sam, code, "short")).hasMessage("password.short");
        assertThat(failuresFromHere()).isZero();
        assertThatThrownBy(() -> activate(sam, "AAAAA-AAAAA", "short")).hasMessage("activate.wrong");
        assertThat(failuresFromHere()).isEqualTo(1);
    }

    @Test
    void there_is_no_first_administrator_once_there_is_an_account() {
        assertThat(as.nobody().get(first::isAwaited)).isFalse();
        var secret = database.read(em -> secrets.issue(null, "SYSTEM", clock.instant()));
        assertThatThrownBy(() -> as.nobody().run(() -> first.create(secret, new Newcomer("T9999", "Eve", "Moss", "eve@example.test", "LCI"), PASSWORD)))
            .hasMessage("first.wrong");
        assertThatThrownBy(() -> as.nobody().run(() -> first.create("AAAAA", new Newcomer("T9999", "Eve", "Moss", "eve@example.test", "LCI"), PASSWORD)))
            .hasMessage("first.wrong");
    }

    @Test
    void the_wrong_code_that_uses_up_what_its_address_may_get_wrong_is_recorded_and_no_later_one_is() {
        var before = recorded("source.blocked", "127.0.0.1");
        database.change(em -> em.createNativeQuery("insert into sign_in_source (address, failed_attempts, window_began_at) values ('127.0.0.1', 99, :now)"
            + " on duplicate key update failed_attempts = 99, window_began_at = :now").setParameter("now", clock.instant()).executeUpdate());
        try {
            assertThatThrownBy(() -> activate(sam, "AAAAA-AAAAA", PASSWORD)).hasMessage("activate.wrong");
            assertThatThrownBy(() -> activate(sam, "AAAAA-AAAAA", PASSWORD)).hasMessage("sign-in.source-resting");
            assertThatThrownBy(() -> as.nobody().run(() -> first.create("AAAAA", new Newcomer("T9999", "Eve", "Moss", "eve@example.test", "LCI"), PASSWORD)))
                .hasMessage("sign-in.source-resting");
            assertThat(recorded("source.blocked", "127.0.0.1")).isEqualTo(before + 1);
        } finally {
            database.change(em -> em.createNativeQuery("delete from sign_in_source where address = '127.0.0.1'").executeUpdate());
        }
    }

    private int failuresFromHere() {
        return database.read(em -> em.createNativeQuery("select failed_attempts from sign_in_source where address = '127.0.0.1'").getResultStream()
            .mapToInt(failures -> ((Number) failures).intValue()).sum());
    }

    private long recorded(String action, String reference) {
        return database.read(em -> em.createQuery("""
                select count(r) from AuditRecord r where r.action = :action and r.recordRef = :ref and r.actor = 'NOBODY'
                    and r.outcome = hmpps.careers.audit.Outcome.REFUSED""", Long.class)
            .setParameter("action", action).setParameter("ref", reference).getSingleResult());
    }

    private void activate(String number, String code, String password) {
        as.nobody().run(() -> activation.activate(number, code, password));
    }

    private As.Acting administrator() {
        return as.holder(admin, Role.SYSTEM_ADMINISTRATOR, Scope.national());
    }

    private String kept() {
        var member = StaffFixtures.member().build();
        database.keep(member);
        return member.staffNumber();
    }
}
