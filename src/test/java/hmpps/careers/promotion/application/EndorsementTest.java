package hmpps.careers.promotion.application;

import static hmpps.careers.fixtures.PromotionFixtures.opportunity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import hmpps.careers.fixtures.PromotionFixtures;
import hmpps.careers.promotion.Opportunity;

class EndorsementTest {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    Opportunity offered = opportunity().published();
    Application application = new Application("APP-26-7Q4KZM", offered, "900123", NOW);
    Endorsement endorsement = new Endorsement(application, "900500", NOW);

    @Test
    void is_refused_without_a_manager_and_to_oneself() {
        assertThatThrownBy(() -> new Endorsement(application, null, NOW)).hasMessage("endorsement.no-manager");
        assertThatThrownBy(() -> new Endorsement(application, "900123", NOW)).hasMessage("endorsement.own");
    }

    @Test
    void is_answered_by_nobody_but_the_manager_who_was_asked() {
        assertThatThrownBy(() -> endorsement.answer("900501", true, null, NOW)).hasMessage("endorsement.manager-only");
        assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.ASKED);
    }

    @Test
    void is_not_declined_without_saying_why() {
        assertThatThrownBy(() -> endorsement.answer("900500", false, " ", NOW)).hasMessage("endorsement.decline.why");
        assertThatThrownBy(() -> endorsement.answer("900500", false, "x".repeat(2001), NOW)).hasMessage("application.text.too-long");
        assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.ASKED);
    }

    @Test
    void is_answered_once() {
        assertThat(endorsement.answer("900500", true, "  ", NOW).action()).isEqualTo("endorsement.given");
        assertThat(endorsement.getRemark()).isNull();
        assertThat(endorsement.getAnsweredAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> endorsement.answer("900500", false, "no", NOW)).hasMessage("endorsement.answered-already");
        assertThatThrownBy(() -> endorsement.remind(NOW.plus(Duration.ofDays(2)))).hasMessage("endorsement.answered-already");
        assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.GIVEN);
    }

    @Test
    void says_what_was_answered_and_nothing_before() {
        assertThat(endorsement.says(false, " Too\r\nearly ")).isFalse();
        endorsement.answer("900500", false, " Too\r\nearly ", NOW);
        assertThat(endorsement.says(false, " Too\r\nearly ")).isTrue();
        assertThat(endorsement.says(false, "Too late")).isFalse();
        assertThat(endorsement.says(false, null)).isFalse();
        assertThat(endorsement.says(true, "Too\nearly")).isFalse();
    }

    @Test
    void is_not_answered_once_the_time_to_apply_is_over() {
        assertThatThrownBy(() -> endorsement.answer("900500", true, "Ready", PromotionFixtures.CLOSES)).hasMessage("endorsement.ended");
        assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.ASKED);
        endorsement.answer("900500", true, "Ready", PromotionFixtures.CLOSES.minusNanos(1));
        assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.GIVEN);
    }

    @Test
    void is_not_answered_once_the_role_was_closed_early() {
        offered.close(NOW);
        assertThatThrownBy(() -> endorsement.answer("900500", false, "Too early", NOW)).hasMessage("endorsement.ended");
        assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.ASKED);
    }

    @Test
    void is_not_answered_once_the_role_was_cancelled() {
        offered.cancel("The post has gone", NOW);
        assertThatThrownBy(() -> endorsement.answer("900500", true, null, NOW)).hasMessage("endorsement.ended");
        assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.ASKED);
    }

    @Test
    void is_declined_with_a_remark() {
        assertThat(endorsement.answer("900500", false, " Too early ", NOW).after()).isEqualTo("manager=900500, status=DECLINED");
        assertThat(endorsement.getRemark()).isEqualTo("Too early");
    }

    @Test
    void is_reminded_of_at_most_once_a_day() {
        assertThatThrownBy(() -> endorsement.remind(NOW.plus(Duration.ofDays(1)).minusNanos(1))).hasMessage("endorsement.reminded-today");
        var tomorrow = NOW.plus(Duration.ofDays(1));
        assertThat(endorsement.canBeRemindedAt(tomorrow)).isTrue();
        assertThat(endorsement.remind(tomorrow).action()).isEqualTo("endorsement.reminded");
        assertThatThrownBy(() -> endorsement.remind(tomorrow.plusSeconds(1))).hasMessage("endorsement.reminded-today");
        assertThat(endorsement.canBeRemindedAt(tomorrow.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void is_known_by_the_application() {
        assertThat(endorsement.asked().action()).isEqualTo("endorsement.asked");
        assertThat(endorsement.asked().recordRef()).isEqualTo("APP-26-7Q4KZM");
        assertThat(endorsement.asked().recordType()).isEqualTo("Endorsement");
    }
}
