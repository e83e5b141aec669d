package hmpps.careers.promotion.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.shared.RuleViolation;

class ClosingTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static void refused(String local, Instant now, String key, Object... arguments) {
        assertThatThrownBy(() -> ClosingTime.of(LocalDateTime.parse(local), now))
            .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class)).satisfies(refusal -> {
                assertThat(refusal.key()).isEqualTo(key);
                assertThat(refusal.field()).isEqualTo("closes");
                if (arguments.length > 0) {
                    assertThat(refusal.arguments()).containsExactly(arguments);
                }
            });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T01:00", "2027-03-28T01:30", "2027-03-28T01:59:59"})
    void a_time_the_clocks_jump_over_does_not_exist(String local) {
        refused(local, NOW, "closing-time.missing");
    }

    @Test
    void a_missing_time_is_explained() {
        refused("2027-03-28T01:30", NOW, "closing-time.missing", "1:30am", "Sunday 28 March 2027", "1am", "2am");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-10-31T01:00", "2027-10-31T01:30", "2027-10-31T01:59:59"})
    void a_time_that_happens_twice_is_refused(String local) {
        refused(local, NOW, "closing-time.twice");
    }

    @Test
    void a_time_that_happens_twice_is_explained() {
        refused("2027-10-31T01:30", NOW, "closing-time.twice", "1:30am", "Sunday 31 October 2027", "2am", "1am");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T00:59, 2027-03-28T00:59:00Z", "2027-03-28T02:00, 2027-03-28T01:00:00Z",
        "2027-10-31T00:59, 2027-10-30T23:59:00Z", "2027-10-31T02:00, 2027-10-31T02:00:00Z",
        "2026-12-06T23:59, 2026-12-06T23:59:00Z", "2027-07-01T17:00, 2027-07-01T16:00:00Z"})
    void every_other_time_means_one_instant(String local, Instant instant) {
        assertThat(ClosingTime.of(LocalDateTime.parse(local), NOW)).isEqualTo(instant);
    }

    @Test
    void now_and_earlier_are_refused() {
        refused("2026-11-22T10:00", NOW, "opportunity.closes.in-future");
        refused("2026-11-21T10:00", NOW, "opportunity.closes.in-future");
        assertThat(ClosingTime.of(LocalDateTime.parse("2026-11-22T10:01"), NOW)).isAfter(NOW);
    }

    @Test
    void more_than_a_year_ahead_is_refused() {
        refused("2027-11-22T10:01", NOW, "closing-time.far");
        assertThat(ClosingTime.of(LocalDateTime.parse("2027-11-22T10:00"), NOW)).isEqualTo("2027-11-22T10:00:00Z");
    }

    @Test
    void a_year_from_a_leap_day_ends_on_the_twenty_eighth() {
        var leapDay = Instant.parse("2028-02-29T12:00:00Z");
        refused("2029-02-28T12:01", leapDay, "closing-time.far");
        assertThat(ClosingTime.of(LocalDateTime.parse("2029-02-28T12:00"), leapDay)).isEqualTo("2029-02-28T12:00:00Z");
    }

    @Test
    void a_new_draft_proposes_the_last_minute_of_the_day_in_four_weeks() {
        assertThat(ClosingTime.proposed(NOW)).isEqualTo("2026-12-20T23:59:00Z");
        assertThat(ClosingTime.proposed(Instant.parse("2027-05-31T23:30:00Z"))).isEqualTo("2027-06-29T22:59:00Z");
    }

    @Test
    void people_read_day_and_time_in_london() {
        assertThat(ClosingTime.words(Instant.parse("2026-12-06T23:59:00Z"))).isEqualTo("Sunday 6 December 2026, 11:59pm");
        assertThat(ClosingTime.words(Instant.parse("2027-07-01T16:00:00Z"))).isEqualTo("Thursday 1 July 2027, 5pm");
    }
}
