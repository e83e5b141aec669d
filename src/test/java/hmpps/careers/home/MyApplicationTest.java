package hmpps.careers.home;

import static hmpps.careers.home.HomeFixtures.NOW;
import static hmpps.careers.home.HomeFixtures.applications;
import static hmpps.careers.home.HomeFixtures.row;
import static hmpps.careers.promotion.OpportunityStatus.CANCELLED;
import static hmpps.careers.promotion.OpportunityStatus.CLOSED;
import static hmpps.careers.promotion.OpportunityStatus.PUBLISHED;
import static hmpps.careers.promotion.application.ApplicationStatus.DRAFT;
import static hmpps.careers.promotion.application.ApplicationStatus.SUBMITTED;
import static hmpps.careers.promotion.application.ApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.promotion.application.ApplicationStage;

class MyApplicationTest {
    static final String LATER = "2026-12-10T17:00:00Z";
    static final String EARLIER = "2026-11-20T17:00:00Z";

    @Test
    void what_nothing_can_come_of_is_left_out() {
        assertThat(applications(row(WITHDRAWN, PUBLISHED, LATER), row(DRAFT, PUBLISHED, EARLIER), row(DRAFT, CLOSED, LATER), row(DRAFT, CLOSED, EARLIER),
            row(WITHDRAWN, CANCELLED, EARLIER), row(SUBMITTED, CLOSED, "2026-06-01T12:00:00Z"))).isEmpty();
    }

    @Test
    void a_draft_is_one_until_the_closing_time() {
        assertThat(applications(row(DRAFT, PUBLISHED, LATER))).singleElement().extracting(MyApplication::stage).isEqualTo(ApplicationStage.DRAFT);
        assertThat(applications(row(DRAFT, PUBLISHED, NOW.toString()))).isEmpty();
    }

    @Test
    void what_was_sent_can_be_changed_until_the_closing_time_and_is_with_the_panel_after_it() {
        assertThat(applications(row(SUBMITTED, PUBLISHED, LATER))).singleElement().extracting(MyApplication::stage).isEqualTo(ApplicationStage.SUBMITTED);
        assertThat(applications(row(SUBMITTED, PUBLISHED, EARLIER))).singleElement().extracting(MyApplication::stage).isEqualTo(ApplicationStage.SIFT);
        assertThat(applications(row(SUBMITTED, CLOSED, LATER))).singleElement().extracting(MyApplication::stage).isEqualTo(ApplicationStage.SIFT);
    }

    @Test
    void a_cancelled_role_is_said_to_be_so_for_thirty_days() {
        assertThat(applications(row(SUBMITTED, CANCELLED, EARLIER), row(DRAFT, CANCELLED, "2026-10-23T09:00:01Z"))).extracting(MyApplication::stage)
            .containsExactly(ApplicationStage.CANCELLED, ApplicationStage.CANCELLED);
        assertThat(applications(row(SUBMITTED, CANCELLED, "2026-10-23T09:00:00Z"))).isEmpty();
    }

    @Test
    void drafts_come_first_and_the_soonest_of_them_first_of_all() {
        assertThat(applications(row(SUBMITTED, PUBLISHED, "2026-11-23T12:00:00Z"), row(DRAFT, PUBLISHED, LATER), row(DRAFT, PUBLISHED, "2026-11-24T12:00:00Z")))
            .extracting(one -> one.row().closesAt().toString()).containsExactly("2026-11-24T12:00:00Z", LATER, "2026-11-23T12:00:00Z");
    }
}
