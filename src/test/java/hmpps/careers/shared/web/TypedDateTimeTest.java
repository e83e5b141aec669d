package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hmpps.careers.shared.RuleViolation;

class TypedDateTimeTest {
    @ParameterizedTest
    @CsvSource({"31,2,2026", "0,1,2026", "1,13,2026", "1,1,26", "x,1,2026", "1,1,99999999999"})
    void a_day_that_does_not_exist_is_refused_at_its_field(String day, String month, String year) {
        assertThatThrownBy(() -> typed(day, month, year, "17:00").value("closes")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.field()).isEqualTo("closes");
            assertThat(refused.key()).isEqualTo("field.date.invalid");
        });
    }

    @ParameterizedTest
    @CsvSource({"1899, false", "1900, true", "2999, true", "3000, false"})
    void years_of_four_digits_that_people_mean_are_taken(String year, boolean taken) {
        if (taken) {
            assertThat(typed("1", "1", year, "17:00").date("closes").getYear()).isEqualTo(Integer.parseInt(year));
        } else {
            assertThatThrownBy(() -> typed("1", "1", year, "17:00").date("closes")).hasMessage("field.date.invalid");
        }
    }

    @ParameterizedTest
    @CsvSource({"23:59,23:59", "0:00,00:00", "1am,01:00", "12:59pm,12:59"})
    void the_first_and_the_last_minute_can_be_said(String time, String read) {
        assertThat(typed("6", "12", "2026", time).value("closes")).isEqualTo(LocalDateTime.parse("2026-12-06T" + read));
    }

    @ParameterizedTest
    @CsvSource({"24:00", "12:60", "13am"})
    void one_more_cannot(String time) {
        assertThatThrownBy(() -> typed("6", "12", "2026", time).value("closes")).hasMessage("field.time.invalid");
    }

    @Test
    void a_missing_part_is_refused() {
        assertThatThrownBy(() -> typed("1", " ", "2026", "17:00").value("closes")).hasMessage("field.date.missing");
        assertThatThrownBy(() -> typed("1", "12", "2026", null).value("closes")).hasMessage("field.time.missing");
    }

    @ParameterizedTest
    @CsvSource({"25:00", "17", "0am", "13pm", "5:60pm", "soon", "5 o'clock"})
    void a_time_that_does_not_exist_is_refused(String time) {
        assertThatThrownBy(() -> typed("1", "12", "2026", time).value("closes")).hasMessage("field.time.invalid");
    }

    @ParameterizedTest
    @CsvSource({"17:00,17:00", "5pm,17:00", "5 PM,17:00", "11:59pm,23:59", "12am,00:00", "12pm,12:00", "noon,12:00", "Midday,12:00", "midnight,00:00", "9.30am,09:30", "0:05,00:05"})
    void times_are_read_as_people_write_them(String time, String read) {
        assertThat(typed(" 6 ", "12", "2026", time).value("closes")).isEqualTo(LocalDateTime.parse("2026-12-06T" + read));
    }

    @Test
    void what_is_shown_reads_back_as_the_same() {
        var shown = new TypedDateTime(LocalDateTime.of(2026, 12, 6, 9, 5));
        assertThat(shown.value("closes")).isEqualTo(LocalDateTime.of(2026, 12, 6, 9, 5));
        assertThat(shown.date("closes")).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(shown.isEmpty()).isFalse();
        assertThat(new TypedDateTime(null).isEmpty()).isTrue();
    }

    private static TypedDateTime typed(String day, String month, String year, String time) {
        var typed = new TypedDateTime();
        typed.setDay(day);
        typed.setMonth(month);
        typed.setYear(year);
        typed.setTime(time);
        return typed;
    }
}
