package hmpps.careers.promotion.vacancy;

import static hmpps.careers.fixtures.PromotionFixtures.CLOSES;
import static hmpps.careers.fixtures.PromotionFixtures.DRAFTED;
import static hmpps.careers.fixtures.PromotionFixtures.opportunity;
import static hmpps.careers.promotion.vacancy.VacancyAct.CANCEL;
import static hmpps.careers.promotion.vacancy.VacancyAct.CLOSE;
import static hmpps.careers.promotion.vacancy.VacancyAct.EDIT;
import static hmpps.careers.promotion.vacancy.VacancyAct.EXTEND;
import static hmpps.careers.promotion.vacancy.VacancyAct.PUBLISH;
import static hmpps.careers.promotion.vacancy.VacancyAct.RETURN;
import static hmpps.careers.promotion.vacancy.VacancyAct.SEND;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VacancyActTest {
    @Test
    void nobody_but_drafter_and_publisher_does_anything() {
        assertThat(VacancyAct.possible(opportunity().draft(), false, false, CLOSES.minusSeconds(1))).isEmpty();
        assertThat(VacancyAct.possible(opportunity().sent(), false, false, CLOSES.minusSeconds(1))).isEmpty();
        assertThat(VacancyAct.possible(opportunity().published(), false, false, CLOSES.minusSeconds(1))).isEmpty();
    }

    @Test
    void a_draft_is_its_drafters_alone() {
        assertThat(VacancyAct.possible(opportunity().draft(), false, true, CLOSES.minusSeconds(1))).isEmpty();
        assertThat(VacancyAct.possible(opportunity().draft(), true, false, CLOSES.minusSeconds(1))).containsExactlyInAnyOrder(EDIT, SEND, CANCEL);
    }

    @Test
    void nobody_publishes_or_returns_what_they_drafted_themselves() {
        assertThat(VacancyAct.possible(opportunity().sent(), true, true, CLOSES.minusSeconds(1))).containsExactly(CANCEL);
        assertThat(VacancyAct.possible(opportunity().sent(), true, false, CLOSES.minusSeconds(1))).containsExactly(CANCEL);
        assertThat(VacancyAct.possible(opportunity().sent(), false, true, CLOSES.minusSeconds(1))).containsExactlyInAnyOrder(PUBLISH, RETURN, CANCEL);
    }

    @Test
    void what_is_published_belongs_to_those_who_publish() {
        assertThat(VacancyAct.possible(opportunity().published(), true, false, CLOSES.minusSeconds(1))).isEmpty();
        assertThat(VacancyAct.possible(opportunity().published(), false, true, CLOSES.minusSeconds(1))).containsExactlyInAnyOrder(EXTEND, CLOSE, CANCEL);
    }

    @Test
    void the_closing_time_is_not_moved_once_it_is_reached() {
        assertThat(VacancyAct.possible(opportunity().published(), false, true, CLOSES)).containsExactlyInAnyOrder(CLOSE, CANCEL);
    }

    @Test
    void nothing_is_done_with_what_has_ended() {
        var cancelled = opportunity().published();
        cancelled.cancel("No money", DRAFTED.plusSeconds(90_000));
        assertThat(VacancyAct.possible(cancelled, true, true, CLOSES.minusSeconds(1))).isEmpty();
    }

    @Test
    void no_page_is_named_after_an_act_that_there_is_not() {
        assertThat(VacancyAct.named(null)).isEmpty();
        assertThat(VacancyAct.named("explode")).isEmpty();
        assertThat(VacancyAct.named("PUBLISH")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_act_has_a_page_and_only_returning_and_cancelling_ask_for_a_reason(VacancyAct act) {
        assertThat(VacancyAct.named(act.section())).contains(act);
        assertThat(act.isReasoned()).isEqualTo(act == RETURN || act == CANCEL);
    }
}
