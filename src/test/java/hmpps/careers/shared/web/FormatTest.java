package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    static final Instant SUMMER_NIGHT = Instant.parse("2026-07-31T22:59:00Z");

    @Test
    void what_is_no_date_is_refused() {
        assertThatThrownBy(() -> Format.date("2026-07-31")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_written_for_null() {
        assertThat(Format.date(null) + Format.dateShort(null) + Format.weekday(null) + Format.dayOfMonth(null) + Format.month(null)
            + Format.time(null) + Format.dateTime(null) + Format.money(null) + Format.pounds(null) + Format.number(null)).isEmpty();
    }

    @Test
    void instants_are_shown_in_local_time() {
        assertThat(Format.dateTime(SUMMER_NIGHT)).isEqualTo("Friday 31 July 2026, 11:59pm");
        assertThat(Format.date(Instant.parse("2026-07-31T23:30:00Z"))).isEqualTo("1 August 2026");
        assertThat(Format.date(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("31 December 2026");
    }

    @Test
    void dates_are_written_long_and_short() {
        var date = LocalDate.of(2026, 9, 6);
        assertThat(Format.date(date)).isEqualTo("6 September 2026");
        assertThat(Format.dateShort(date)).isEqualTo("6 Sep");
        assertThat(Format.weekday(date)).isEqualTo("Sunday 6 September 2026");
        assertThat(Format.dayOfMonth(date) + " " + Format.month(date)).isEqualTo("6 Sep");
        assertThat(Format.time(date)).isEqualTo("midnight");
        assertThat(Format.date(date.atStartOfDay(ZoneOffset.UTC))).isEqualTo("6 September 2026");
    }

    @ParameterizedTest
    @CsvSource({"17:00,5pm", "09:30,9:30am", "23:59:59,11:59pm", "00:05,12:05am", "12:00,noon", "00:00,midnight", "12:01,12:01pm"})
    void times_are_written_as_people_say_them(LocalTime time, String said) {
        assertThat(Format.time(time)).isEqualTo(said);
        assertThat(Format.time(LocalDateTime.of(LocalDate.of(2026, 1, 5), time))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"31995,'£31,995.00','£31,995'", "0.005,£0.01,£0", "1234567.5,'£1,234,567.50','£1,234,568'", "-12.5,\u2212£12.50,\u2212£13"})
    void money_has_pounds_and_pence(BigDecimal amount, String money, String pounds) {
        assertThat(Format.money(amount)).isEqualTo(money);
        assertThat(Format.pounds(amount)).isEqualTo(pounds);
    }

    @Test
    void numbers_have_commas_and_no_needless_decimals() {
        assertThat(Format.number(2000)).isEqualTo("2,000");
        assertThat(Format.number(1_050_007)).isEqualTo("1,050,007");
        assertThat(Format.number(-2000)).isEqualTo("-2,000");
        assertThat(Format.number(new BigDecimal("37.50"))).isEqualTo("37.5");
        assertThat(Format.number(100)).isEqualTo("100");
    }

    @Test
    void days_left_are_those_of_the_calendar_in_london_and_never_fewer_than_none() {
        assertThat(Format.days(SUMMER_NIGHT, SUMMER_NIGHT.plusSeconds(59))).isZero();
        assertThat(Format.days(SUMMER_NIGHT, SUMMER_NIGHT.plusSeconds(60))).as("a minute later it is tomorrow").isEqualTo(1);
        assertThat(Format.days(SUMMER_NIGHT, SUMMER_NIGHT.plus(Duration.ofHours(47)))).isEqualTo(2);
        assertThat(Format.days(Instant.parse("2026-10-24T23:30:00Z"), Instant.parse("2026-10-25T23:30:00Z"))).as("a day of 25 hours").isZero();
        assertThat(Format.days(SUMMER_NIGHT, SUMMER_NIGHT.minusSeconds(1))).isZero();
    }
}
