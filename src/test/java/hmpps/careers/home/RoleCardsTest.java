package hmpps.careers.home;

import static hmpps.careers.home.HomeFixtures.NOW;
import static hmpps.careers.home.HomeFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;

import org.junit.jupiter.api.Test;

import hmpps.careers.promotion.application.EndorsementStatus;

class RoleCardsTest {
    @Test
    void a_manager_is_not_asked_about_roles_that_take_no_applications_any_more_and_these_do_not_hide_the_others() {
        var requests = new ArrayList<>(Collections.nCopies(5, request(EndorsementStatus.ASKED, NOW.toString())));
        requests.add(request(EndorsementStatus.GIVEN, "2026-11-30T12:00:00Z"));
        requests.add(request(EndorsementStatus.ASKED, "2026-11-30T12:00:00Z"));
        assertThat(RoleCards.endorsements(requests, NOW).lines()).singleElement().satisfies(line -> assertThat(line.text()).contains("closes 30 Nov"));
    }
}
