package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;

import hmpps.careers.fixtures.StaffFixtures;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StaffRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void probation_is_completed_from_the_day_it_was_passed() {
        assertThat(StaffFixtures.record().probationPassedOn(null).build().probationCompletedOn(TODAY)).isFalse();
        assertThat(StaffFixtures.record().probationPassedOn(TODAY.plusDays(1)).build().probationCompletedOn(TODAY)).isFalse();
        assertThat(StaffFixtures.record().probationPassedOn(TODAY).build().probationCompletedOn(TODAY)).isTrue();
    }

    @Test
    void a_qualification_counts_from_the_day_it_was_achieved_to_its_last_day() {
        var held = new StaffRecord.Held("FAW", "First aid at work", TODAY.minusDays(10), TODAY, "Training record");
        assertThat(held.inDateOn(TODAY.minusDays(11))).isFalse();
        assertThat(held.inDateOn(TODAY.minusDays(10))).isTrue();
        assertThat(held.inDateOn(TODAY)).isTrue();
        assertThat(held.inDateOn(TODAY.plusDays(1))).isFalse();
        assertThat(new StaffRecord.Held("KEYWORK", "Key worker", TODAY, null, "x").inDateOn(TODAY.plusYears(50))).isTrue();
    }

    @Test
    void of_several_of_one_kind_the_one_that_lasts_longest_counts() {
        var record = StaffFixtures.record().holding("FAW", TODAY.minusYears(4), TODAY.minusYears(1)).holding("FAW", TODAY.minusYears(1), TODAY.plusYears(2))
            .holding("KEYWORK", TODAY.minusYears(1), null).holding("KEYWORK", TODAY, TODAY.plusYears(1)).build();
        assertThat(record.qualification("FAW").orElseThrow().expiresOn()).isEqualTo(TODAY.plusYears(2));
        assertThat(record.qualification("KEYWORK").orElseThrow().expiresOn()).isNull();
        assertThat(record.qualification("DOG")).isEmpty();
    }

    @Test
    void a_warning_is_live_to_its_last_day() {
        var warning = new StaffRecord.Warning(WarningKind.ATTENDANCE, TODAY.minusDays(5), TODAY);
        assertThat(warning.isLiveOn(TODAY.minusDays(6))).isFalse();
        assertThat(warning.isLiveOn(TODAY.minusDays(5))).isTrue();
        assertThat(warning.isLiveOn(TODAY)).isTrue();
        assertThat(warning.isLiveOn(TODAY.plusDays(1))).isFalse();
    }
}
