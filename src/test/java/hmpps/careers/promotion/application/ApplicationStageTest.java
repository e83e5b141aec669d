package hmpps.careers.promotion.application;

import static hmpps.careers.promotion.application.ApplicationStatus.DRAFT;
import static hmpps.careers.promotion.application.ApplicationStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hmpps.careers.promotion.OpportunityStatus;

class ApplicationStageTest {
    static final Instant CLOSES = Instant.parse("2026-12-06T23:59:00Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT,PUBLISHED,-1,0,DUE_SOON,1,true", "DRAFT,PUBLISHED,-604799,0,DUE_SOON,1,true", "DRAFT,PUBLISHED,-604800,0,DRAFT,1,true", "DRAFT,PUBLISHED,0,0,MISSED,1,false", "DRAFT,CLOSED,-1,0,MISSED,1,false",
        "SUBMITTED,PUBLISHED,-1,0,SUBMITTED,2,false", "SUBMITTED,PUBLISHED,-1,1,CHANGED,2,true", "SUBMITTED,PUBLISHED,1,1,SIFT,3,false",
        "SUBMITTED,CLOSED,-1,0,SIFT,3,false", "WITHDRAWN,PUBLISHED,-1,0,WITHDRAWN_OPEN,0,false", "WITHDRAWN,PUBLISHED,1,0,WITHDRAWN,0,false",
        "DRAFT,CANCELLED,-1,0,CANCELLED,0,false", "SUBMITTED,CANCELLED,1,0,CANCELLED,0,false"})
    void follows_from_both_statuses_and_the_time(ApplicationStatus status, OpportunityStatus opportunity, long secondsPastClosing, long secondsSavedAfterSending,
                                                 ApplicationStage stage, int number, boolean actionNeeded) {
        var sent = CLOSES.minusSeconds(3600);
        var row = new Applications.Row(UUID.randomUUID(), "APP-26-1", status, "PRO-26-1", "Officer", "LCI", "Leicester (HMP)", 4, opportunity, CLOSES, null,
            sent.plusSeconds(secondsSavedAfterSending), sent, 1);
        var found = ApplicationStage.of(row, CLOSES.plusSeconds(secondsPastClosing));
        assertThat(found).isEqualTo(stage);
        assertThat(found.getNumber()).isEqualTo(number);
        assertThat(found.isActionNeeded()).isEqualTo(actionNeeded);
    }

    @Test
    void drafts_come_before_what_was_sent_the_next_to_close_first_and_of_those_closed_the_last_first() {
        var now = CLOSES.minus(Duration.ofDays(3));
        var rows = Stream.of(row(SUBMITTED, 1), row(DRAFT, 2), row(DRAFT, -5), row(DRAFT, 1), row(SUBMITTED, -9), row(DRAFT, 30), row(SUBMITTED, -8), row(DRAFT, -4));
        assertThat(rows.sorted(ApplicationStage.mostUrgentFirst(now))).extracting(row -> row.status() + " " + Duration.between(now, row.closesAt()).toDays())
            .containsExactly("DRAFT 1", "DRAFT 2", "DRAFT 30", "SUBMITTED 1", "SUBMITTED -8", "SUBMITTED -9", "DRAFT -4", "DRAFT -5");
    }

    /** An application to what closes that many days after three days before {@link #CLOSES}. */
    private static Applications.Row row(ApplicationStatus status, int days) {
        var sent = CLOSES.minus(Duration.ofDays(40));
        return new Applications.Row(UUID.randomUUID(), "APP-26-1", status, "PRO-26-1", "Officer", "LCI", "Leicester (HMP)", 4, OpportunityStatus.PUBLISHED,
            CLOSES.plus(Duration.ofDays(days - 3)), null, sent, sent, 1);
    }
}
