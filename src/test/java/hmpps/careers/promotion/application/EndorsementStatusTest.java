package hmpps.careers.promotion.application;

import static hmpps.careers.fixtures.PromotionFixtures.CLOSES;
import static hmpps.careers.fixtures.PromotionFixtures.opportunity;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndorsementStatusTest {
    @ParameterizedTest(name = "{0} for an application that is {1}, people apply: {2}")
    @CsvSource({
        "ASKED,    DRAFT,     true,  true,  false",
        "ASKED,    SUBMITTED, true,  true,  false",
        "ASKED,    WITHDRAWN, true,  false, true",
        "ASKED,    SUBMITTED, false, false, true",
        "ASKED,    WITHDRAWN, false, false, true",
        "GIVEN,    SUBMITTED, true,  false, false",
        "DECLINED, WITHDRAWN, false, false, false",
    })
    void a_question_has_ended_where_it_waits_for_an_answer_that_nobody_can_give(EndorsementStatus status, ApplicationStatus application, boolean open,
            boolean answerable, boolean ended) {
        assertThat(status.canBeAnswered(application, open)).isEqualTo(answerable);
        assertThat(status.isEnded(application, open)).isEqualTo(ended);
    }

    @Test
    void the_applicant_and_the_manager_are_told_alike_that_it_has_ended() {
        var asked = Instant.parse("2026-11-20T10:00:00Z");
        var application = new Application("APP-26-7Q4KZM", opportunity().published(), "900123", asked);
        var question = new Endorsement(application, "900500", asked);
        assertThat(question.isEndedAt(asked)).isEqualTo(seenByManager(question).isEndedAt(asked)).isFalse();
        assertThat(question.isEndedAt(CLOSES)).isEqualTo(seenByManager(question).isEndedAt(CLOSES)).isTrue();
        application.withdraw(asked);
        assertThat(question.isEndedAt(asked)).isEqualTo(seenByManager(question).isEndedAt(asked)).isTrue();
    }

    private static Endorsements.Request seenByManager(Endorsement question) {
        var application = question.getApplication();
        return new Endorsements.Request(application.getReference(), "Sam Officer", "Prison officer", 3, "Supervising officer", "LEI", 4, application.getOpportunity().getStoppedAt(),
            application.getStatus(), question.getStatus(), question.getAskedAt(), null, null, null);
    }
}
