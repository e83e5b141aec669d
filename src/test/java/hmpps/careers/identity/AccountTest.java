package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private final Account account = new Account("900001");

    @Test
    void nobody_disables_or_enables_their_own() {
        assertThatThrownBy(() -> account.disable("900001", NOON)).hasMessage("people.account.own");
        assertThatThrownBy(() -> account.enable("900001")).hasMessage("people.account.own");
        assertThat(account.isDisabled()).isFalse();
    }

    @Test
    void it_is_disabled_once() {
        account.disable("900002", NOON);
        assertThatThrownBy(() -> account.disable("900002", NOON)).hasMessage("people.account.disabled-already");
    }

    @Test
    void only_a_disabled_one_is_enabled() {
        assertThatThrownBy(() -> account.enable("900002")).hasMessage("people.account.enabled-already");
    }

    @Test
    void what_it_was_before_and_after_is_told() {
        account.setPassword("hash", NOON);
        assertThat(account.disable("900002", NOON)).isEqualTo(new Account.Changed("account.disabled", "900001", null, "ACTIVE", "DISABLED"));
        assertThat(account.enable("900002")).isEqualTo(new Account.Changed("account.enabled", "900001", null, "DISABLED", "ACTIVE"));
    }

    @Test
    void disabling_ends_its_sessions_for_good() {
        account.disable("900002", NOON);
        assertThat(account.sessionsValidFrom()).isEqualTo(NOON);
        account.enable("900002");
        assertThat(account.isDisabled()).isFalse();
        assertThat(account.sessionsValidFrom()).isEqualTo(NOON);
    }

    @Test
    void a_new_password_ends_its_sessions() {
        assertThat(account.isActivated()).isFalse();
        account.setPassword("hash", NOON);
        assertThat(account.isActivated()).isTrue();
        assertThat(account.sessionsValidFrom()).isEqualTo(NOON);
        assertThat(account.blockedUntil()).isNull();
    }

    @Test
    void a_session_ends_with_employment_with_the_account_and_with_a_new_password() {
        assertThat(person(false, true, null).mayContinue(NOON)).isFalse();
        assertThat(person(true, false, null).mayContinue(NOON)).isFalse();
        assertThat(person(true, true, NOON.plusMillis(1)).mayContinue(NOON)).isFalse();
        assertThat(person(true, true, NOON).mayContinue(NOON)).isTrue();
        assertThat(person(true, true, null).mayContinue(NOON)).isTrue();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        var session = new SignedIn("900001", NOON, null);
        assertThat(session.hasLapsed(NOON.plusSeconds(12 * 3600))).isTrue();
        assertThat(session.hasLapsed(NOON.plusSeconds(12 * 3600 - 1))).isFalse();
        assertThat(session.endsAt()).isEqualTo("2026-11-21T00:00:00Z");
    }

    @Test
    void a_key_opens_only_what_is_activated_enabled_and_of_somebody_who_serves() {
        assertThat(new Accounts.Key("900001", null, null, null, null).isOpen()).isFalse();
        assertThat(new Accounts.Key("900001", "hash", NOON, null, null).isOpen()).isFalse();
        assertThat(new Accounts.Key("900001", "hash", null, null, LocalDate.of(2026, 1, 1)).isOpen()).isFalse();
        assertThat(new Accounts.Key("900001", "hash", null, null, null).isOpen()).isTrue();
    }

    private static Person person(boolean employed, boolean enabled, Instant validFrom) {
        return new Person("900001", "Sam", "Okafor", "LCI", 3, "Prison officer", employed, enabled, validFrom, Map.of(), Map.of(), null);
    }
}
