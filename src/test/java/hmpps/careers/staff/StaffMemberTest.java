package hmpps.careers.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hmpps.careers.establishment.PayZone;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffMemberTest {
    private static final LocalDate JOINED = LocalDate.of(2019, 3, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final StaffMember sam = member("900123", JOINED);

    private static Post post(int band, LocalDate since, String hours, String fte) {
        return new Post("LCI", band, "Prison officer", since, new BigDecimal(hours), new BigDecimal(fte));
    }

    private static StaffMember member(String number, LocalDate bandSince) {
        return new StaffMember(number, "Sam", "Okafor", "Sam.Okafor@example.test", post(3, bandSince, "39", "1"), JOINED, TODAY);
    }

    @Nested
    class A_member_of_staff {
        @ParameterizedTest
        @ValueSource(strings = {"", "90", "9001 23", "1234567890123", "90-123", "abc"})
        void with_a_number_that_is_none_is_refused(String number) {
            assertThatThrownBy(() -> member(number, JOINED)).hasMessage("Not a staff number: " + number);
        }

        @Test
        void in_the_band_before_joining_is_refused() {
            assertThatThrownBy(() -> member("900123", JOINED.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void cannot_be_their_own_line_manager() {
            assertThatThrownBy(() -> sam.managedBy("900123")).hasMessage("Nobody is their own line manager: 900123");
            assertThat(sam.lineManager()).isNull();
        }

        @Test
        void cannot_have_passed_probation_or_left_before_joining() {
            assertThatThrownBy(() -> sam.passedProbation(JOINED.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sam.left(JOINED.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
            assertThat(sam.probationPassedOn()).isNull();
            assertThat(sam.leftOn()).isNull();
        }

        @Test
        void has_a_post_a_manager_and_a_service() {
            sam.managedBy("900100").passedProbation(JOINED.plusYears(1)).moveTo(post(4, TODAY, "37", "0.5"), TODAY.plusDays(1)).left(TODAY.plusDays(2));
            assertThat(sam.name()).isEqualTo("Sam Okafor");
            assertThat(sam.email()).isEqualTo("sam.okafor@example.test");
            assertThat(sam.lineManager()).isEqualTo("900100");
            assertThat(sam.band()).isEqualTo(4);
            assertThat(sam.bandSince()).isEqualTo(TODAY);
            assertThat(sam.weeklyHours()).isEqualByComparingTo("37");
            assertThat(sam.fte()).isEqualByComparingTo("0.5");
            assertThat(sam.probationPassedOn()).isEqualTo("2020-03-04");
            assertThat(sam.recordedOn()).isEqualTo(TODAY.plusDays(1));
            assertThat(sam.leftOn()).isEqualTo(TODAY.plusDays(2));
            assertThat(sam.managedBy(null).passedProbation(null).lineManager()).isNull();
        }

        @Test
        void moves_with_the_post_to_another_prison() {
            var moved = sam.moveTo(new Post("WLI", 4, "Supervising officer", TODAY, new BigDecimal("39"), BigDecimal.ONE), TODAY);
            assertThat(moved.establishmentCode()).isEqualTo("WLI");
            assertThat(moved.postTitle()).isEqualTo("Supervising officer");
            assertThat(moved.joinedOn()).isEqualTo(JOINED);
            assertThat(moved.left(TODAY)).isSameAs(sam);
        }

        @Test
        void is_known_by_the_staff_number_alone() {
            var later = member("900123", TODAY);
            assertThat(sam).isEqualTo(later).hasSameHashCodeAs(later).isNotEqualTo(member("900124", JOINED)).isNotEqualTo("900123").hasToString("900123");
            assertThat(sam.hashCode()).isNotEqualTo(member("900124", JOINED).hashCode());
            assertThat(sam.staffNumber()).isEqualTo("900123");
            assertThat(sam.givenName() + " and " + sam.familyName()).isEqualTo("Sam and Okafor");
        }

        @Test
        void made_here_is_announced_with_whoever_made_it() {
            var added = sam.added("900100");
            assertThat(added.recordRef()).isEqualTo("900123");
            assertThat(added.actor()).isEqualTo("900100");
            assertThat(added.after()).isEqualTo("establishment=LCI, band=3, post=Prison officer");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 39, 1", "13, 39, 1", "3, 0, 1", "3, 48.5, 1", "3, 39, 0", "3, 39, 1.01"})
    void a_post_that_cannot_be_is_refused(int band, String hours, String fte) {
        assertThatThrownBy(() -> post(band, JOINED, hours, fte)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2, 48, 1", "12, 0.5, 0.01"})
    void a_post_at_the_edge_is_accepted(int band, String hours, String fte) {
        assertThat(post(band, JOINED, hours, fte).band()).isEqualTo(band);
    }

    @Nested
    class A_qualification {
        private final QualificationType firstAid = new QualificationType("FAW", "First aid at work", 36);

        @Test
        void that_expires_before_it_is_achieved_is_refused() {
            assertThatThrownBy(() -> new Qualification("900123", "FAW", TODAY, TODAY.minusDays(1), "Training record")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void that_lasts_less_than_a_month_is_refused() {
            assertThatThrownBy(() -> new QualificationType("FAW", "First aid at work", 0)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void runs_out_after_the_months_of_its_type() {
            var held = firstAid.achieved("900123", LocalDate.of(2024, 2, 29), "Training record");
            assertThat(held.expiresOn()).isEqualTo("2027-02-28");
            assertThat(held.code()).isEqualTo("FAW");
            assertThat(held.source()).isEqualTo("Training record");
        }

        @Test
        void of_a_type_without_months_never_runs_out() {
            assertThat(new QualificationType("KEYWORK", "Key worker training", null).achieved("900123", TODAY, "Training record").expiresOn()).isNull();
        }

        @Test
        void is_the_same_as_itself_only() {
            var one = firstAid.achieved("900123", TODAY, "x");
            assertThat(one).isEqualTo(one).hasSameHashCodeAs(one).isNotEqualTo(firstAid.achieved("900123", TODAY, "x"));
        }
    }

    @Nested
    class A_formal_warning {
        private final FormalWarning warning = new FormalWarning("900123", WarningKind.CONDUCT, JOINED, TODAY);

        @Test
        void that_ends_before_it_is_issued_is_refused() {
            assertThatThrownBy(() -> new FormalWarning("900123", WarningKind.CONDUCT, TODAY, TODAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void is_live_from_the_day_of_issue_to_its_last_day() {
            assertThat(warning.isLiveOn(JOINED.minusDays(1))).isFalse();
            assertThat(warning.isLiveOn(JOINED)).isTrue();
            assertThat(warning.isLiveOn(TODAY)).isTrue();
            assertThat(warning.isLiveOn(TODAY.plusDays(1))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 20", "2, 1, 20", "1, 2, -1", "1, 2, 101"})
    void a_pay_scale_that_is_no_range_is_refused(BigDecimal least, BigDecimal most, int percent) {
        assertThatThrownBy(() -> new PayScale(3, "2025/26", PayZone.NATIONAL, least, most, percent)).isInstanceOf(IllegalArgumentException.class);
    }
}
