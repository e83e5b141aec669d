package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.identity.SignInAttempts.Gate;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

class SignInServiceIT extends InContainer {
    private static final String PASSWORD = "green lamp quarry trombone";

    @Inject SignInService signIn;
    @Inject SignInAttempts attempts;
    @Inject Accounts accounts;
    @Inject Pbkdf2PasswordHash quick;
    @Inject Clock clock;
    @Inject Database database;
    @Inject As as;
    private final String address = UUID.randomUUID().toString();

    @Test
    void unknown_known_and_disabled_people_are_refused_alike() {
        var known = account();
        var disabled = account();
        database.change(em -> em.find(Account.class, disabled).disable("900001", clock.instant()));
        var refused = new SignInService.Outcome(null, null, null, false);
        assertThat(attempt(known, "wrong wrong wrong")).isEqualTo(refused);
        assertThat(attempt(disabled, PASSWORD)).isEqualTo(refused);
        assertThat(attempt("T-NOBODY", PASSWORD)).isEqualTo(refused);
        assertThat(attempt("", "")).isEqualTo(refused);
        assertThat(attempt(known, "x".repeat(PasswordRules.LONGEST + 1))).isEqualTo(refused);
    }

    @Test
    void somebody_without_a_password_is_refused() {
        var number = staff();
        database.keep(new Account(number));
        assertThat(attempt(number, "").isSignedIn()).isFalse();
    }

    @Test
    void after_ten_wrong_passwords_the_right_one_is_refused_until_the_rest_is_over() {
        var number = account();
        for (int wrong = 1; wrong <= 10; wrong++) {
            var attempt = as.nobody().get(() -> attempts.begin(number, address));
            assertThat(attempt.gate()).isEqualTo(Gate.OPEN);
            as.nobody().run(() -> attempts.failed(attempt));
        }
        assertThat(attempt(number, PASSWORD).isSignedIn()).isFalse();
        assertThat(find(number).blockedUntil()).isAfter(clock.instant()).isBefore(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(audited(number, "account.blocked")).isEqualTo(1);

        database.change(em -> em.createQuery("update Account a set a.blockedUntil = :past where a.staffNumber = :number")
            .setParameter("past", clock.instant().minusSeconds(1)).setParameter("number", number).executeUpdate());
        assertThat(attempt(number, PASSWORD).isSignedIn()).isTrue();
        assertThat(find(number).blockedUntil()).isNull();
    }

    @Test
    void one_account_at_rest_leaves_the_others_alone() {
        var number = account();
        var other = account();
        for (int wrong = 1; wrong <= 10; wrong++) {
            attempts.begin(number, address);
        }
        assertThat(attempts.begin(number, address).gate()).isEqualTo(Gate.RESTING);
        assertThat(attempts.begin(other, address).gate()).isEqualTo(Gate.OPEN);
    }

    @Test
    void an_address_with_a_hundred_failures_rests_for_the_rest_of_its_quarter_of_an_hour() {
        var number = account();
        source(100, clock.instant());
        assertThat(attempt(number, PASSWORD).sourceResting()).isTrue();
        source(100, clock.instant().minus(Duration.ofMinutes(16)));
        assertThat(attempt(number, PASSWORD).isSignedIn()).isTrue();
    }

    @Test
    void the_failure_that_uses_up_what_an_address_may_get_wrong_is_recorded_and_no_later_try_is() {
        var number = account();
        source(99, clock.instant());
        assertThat(attempt(number, PASSWORD).isSignedIn()).isTrue();
        assertThat(audited(address, "source.blocked")).as("the hundredth was right").isZero();
        assertThat(attempt("T-NOBODY", PASSWORD).sourceResting()).isFalse();
        assertThat(attempt(number, PASSWORD).sourceResting()).isTrue();
        assertThat(attempt(number, PASSWORD).sourceResting()).isTrue();
        assertThat(audited(address, "source.blocked")).isEqualTo(1);
    }

    @Test
    void a_try_at_a_resting_account_uses_up_what_its_address_may_get_wrong_too() {
        var number = account();
        for (int wrong = 1; wrong <= 10; wrong++) {
            attempts.begin(number, address + "x");
        }
        source(99, clock.instant());
        assertThat(attempt(number, PASSWORD).isSignedIn()).isFalse();
        assertThat(audited(address, "source.blocked")).isEqualTo(1);
        assertThat(audited(number, "account.sign-in")).isZero();
    }

    @Test
    void the_right_password_signs_in_by_number_and_by_address_in_any_case() {
        var number = account();
        var first = attempt(number.toLowerCase(), PASSWORD);
        assertThat(first.staffNumber()).isEqualTo(number);
        assertThat(first.before()).isNull();
        var second = attempt("  " + number.toUpperCase() + "@EXAMPLE.test ", PASSWORD);
        assertThat(second.staffNumber()).isEqualTo(number);
        assertThat(second.before()).isNotNull();
        assertThat(audited(number, "account.signed-in")).isEqualTo(2);
    }

    @Test
    void a_hash_made_with_less_work_is_replaced_on_the_way_in() {
        var number = account();
        assertThat(Passwords.isWeak(hash(number))).isTrue();
        attempt(number, PASSWORD);
        assertThat(Passwords.isWeak(hash(number))).isFalse();
        assertThat(attempt(number, PASSWORD).isSignedIn()).isTrue();
    }

    @Test
    void the_old_password_no_longer_signs_in_when_another_was_set_while_it_was_being_looked_at() {
        var number = account();
        var underway = as.nobody().get(() -> attempts.begin(number, address));
        database.change(em -> em.find(Account.class, number).setPassword("another hash", clock.instant()));
        assertThat(as.nobody().get(() -> attempts.succeeded(underway, "the old password, more strongly"))).isFalse();
        assertThat(hash(number)).isEqualTo("another hash");
        assertThat(find(number).lastSignedInAt()).isNull();
        assertThat(failuresFromHere()).isEqualTo(1);
        assertThat(audited(number, "account.signed-in")).isZero();
    }

    @Test
    void an_account_disabled_while_its_password_was_being_looked_at_is_not_signed_in_to() {
        var number = account();
        var underway = as.nobody().get(() -> attempts.begin(number, address));
        database.change(em -> em.find(Account.class, number).disable("900001", clock.instant()));
        assertThat(as.nobody().get(() -> attempts.succeeded(underway, null))).isFalse();
        assertThat(audited(number, "account.signed-in")).isZero();
    }

    @Test
    void a_session_counts_from_before_its_password_was_looked_at() {
        var before = clock.instant();
        var number = account();
        assertThat(attempt(number, PASSWORD).at()).isBetween(before, find(number).lastSignedInAt()).isBefore(find(number).lastSignedInAt());
    }

    @Test
    void a_session_goes_on_only_while_account_and_time_allow() {
        var number = account();
        var session = new SignedIn(number, clock.instant(), null);
        assertThat(signIn.resume(session)).isPresent();
        assertThat(signIn.resume(new SignedIn(number, clock.instant().minus(Duration.ofHours(12)), null))).isEmpty();
        database.change(em -> em.find(Account.class, number).disable("900001", clock.instant().plusSeconds(1)));
        assertThat(signIn.resume(session)).isEmpty();
        assertThat(signIn.resume(new SignedIn("T-NOBODY", clock.instant(), null))).isEmpty();
    }

    @Test
    void who_is_calling_costs_one_statement() {
        var number = account();
        assertThat(database.leastStatementsOf(() -> signIn.resume(new SignedIn(number, clock.instant(), null)))).isEqualTo(1);
    }

    @Test
    void whoever_has_somebody_reporting_to_them_is_a_line_manager() {
        var manager = account();
        assertThat(as.account(manager).get(() -> accounts.person(manager, hmpps.careers.shared.London.today(clock)).orElseThrow().held()))
            .containsExactly(Role.OFFICER);
        database.keep(StaffFixtures.member().managedBy(manager).build());
        assertThat(accounts.person(manager, hmpps.careers.shared.London.today(clock)).orElseThrow().held())
            .containsExactlyInAnyOrder(Role.OFFICER, Role.LINE_MANAGER);
    }

    @Test
    void signing_out_is_recorded() {
        var number = account();
        as.account(number).run(signIn::signOut);
        assertThat(audited(number, "account.signed-out")).isEqualTo(1);
    }

    private SignInService.Outcome attempt(String login, String password) {
        return as.nobody().get(() -> signIn.attempt(login, password, address));
    }

    private String staff() {
        var member = StaffFixtures.member().build();
        database.keep(member);
        return member.staffNumber();
    }

    /** An account with a hash that is quickly made. */
    private String account() {
        quick.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256", "Pbkdf2PasswordHash.Iterations", "2048"));
        var account = new Account(staff());
        account.setPassword(quick.generate(PASSWORD.toCharArray()), clock.instant().minus(Duration.ofDays(1)));
        database.keep(account);
        return account.staffNumber();
    }

    private Account find(String number) {
        return database.read(em -> em.find(Account.class, number));
    }

    private String hash(String number) {
        return accounts.key(number).orElseThrow().passwordHash();
    }

    private long audited(String number, String action) {
        return database.read(em -> em.createQuery("select count(r) from AuditRecord r where r.recordRef = :number and r.action = :action", Long.class)
            .setParameter("number", number).setParameter("action", action).getSingleResult());
    }

    private int failuresFromHere() {
        return database.read(em -> ((Number) em.createNativeQuery("select failed_attempts from sign_in_source where address = :address")
            .setParameter("address", address).getSingleResult()).intValue());
    }

    private void source(int failures, Instant since) {
        database.change(em -> {
            em.createNativeQuery("delete from sign_in_source where address = :address").setParameter("address", address).executeUpdate();
            em.createNativeQuery("insert into sign_in_source (address, failed_attempts, window_began_at) values (:address, :failures, :since)")
                .setParameter("address", address).setParameter("failures", failures).setParameter("since", since).executeUpdate();
        });
    }
}
