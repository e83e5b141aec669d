package hmpps.careers.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.identity.FirstAdministratorService;

class NewPortalTest {
    private final NewPortal portal = new NewPortal();
    private boolean awaited = true;
    private int asked;

    @Test
    void waits_until_there_is_an_account_and_then_asks_no_more() {
        portal.first = new FirstAdministratorService() {
            @Override
            public boolean isAwaited() {
                asked++;
                return awaited;
            }
        };
        assertThat(portal.isWithoutAccounts()).isTrue();
        assertThat(portal.isWithoutAccounts()).isTrue();
        awaited = false;
        assertThat(portal.isWithoutAccounts()).isFalse();
        assertThat(portal.isWithoutAccounts()).isFalse();
        assertThat(asked).isEqualTo(3);
    }
}
