package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class OneTimeSecretTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void nobody_issues_one_for_themselves() {
        assertThatThrownBy(() -> new OneTimeSecret("hash", "900001", "900001", NOON)).hasMessage("people.account.own");
    }

    @Test
    void the_portal_issues_one_for_whoever_becomes_its_first_administrator() {
        assertThatCode(() -> new OneTimeSecret("hash", null, FirstAdministratorService.SYSTEM, NOON)).doesNotThrowAnyException();
    }
}
