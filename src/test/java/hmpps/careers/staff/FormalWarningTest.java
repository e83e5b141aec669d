package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class FormalWarningTest {
    static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    @Test
    void cannot_run_out_before_it_was_issued() {
        assertThatThrownBy(() -> new FormalWarning("900123", WarningKind.CONDUCT, ISSUED, ISSUED.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new FormalWarning("900123", WarningKind.CONDUCT, ISSUED, ISSUED).isLiveOn(ISSUED)).isTrue();
    }

    @Test
    void counts_from_the_day_of_issue_to_its_last_day() {
        var warning = new FormalWarning("900123", WarningKind.CONDUCT, ISSUED, ISSUED.plusMonths(12));
        assertThat(warning.isLiveOn(ISSUED.minusDays(1))).isFalse();
        assertThat(warning.isLiveOn(ISSUED)).isTrue();
        assertThat(warning.isLiveOn(ISSUED.plusMonths(12))).isTrue();
        assertThat(warning.isLiveOn(ISSUED.plusMonths(12).plusDays(1))).isFalse();
    }

    @Test
    void says_whom_it_is_about_of_what_kind_it_is_and_when_it_runs() {
        var warning = new FormalWarning("900123", WarningKind.ATTENDANCE, ISSUED, ISSUED.plusMonths(6));
        assertThat(warning.staffNumber()).isEqualTo("900123");
        assertThat(warning.kind()).isEqualTo(WarningKind.ATTENDANCE);
        assertThat(warning.issuedOn()).isEqualTo(ISSUED);
        assertThat(warning.liveUntil()).isEqualTo(ISSUED.plusMonths(6));
        assertThat(warning).isNotEqualTo(new FormalWarning("900123", WarningKind.ATTENDANCE, ISSUED, ISSUED.plusMonths(6))).isEqualTo(warning);
    }
}
