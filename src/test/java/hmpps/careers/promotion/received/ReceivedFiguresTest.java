package hmpps.careers.promotion.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ReceivedFiguresTest {
    private static ReceivedFigures weeks(int... submitted) {
        return new ReceivedFigures(IntStream.of(submitted).mapToObj(number -> new ReceivedFigures.Week(LocalDate.of(2026, 11, 23), number)).toList(), List.of());
    }

    private static ReceivedFigures prisons(int... submitted) {
        return new ReceivedFigures(List.of(), IntStream.of(submitted).mapToObj(number -> new ReceivedFigures.AtPrison("LCI", number)).toList());
    }

    @Test
    void the_last_week_is_compared_with_the_one_before() {
        assertThat(weeks(9, 3, 5)).extracting(ReceivedFigures::lately, ReceivedFigures::more).containsExactly(5, 2);
        assertThat(weeks(9, 5, 3)).extracting(ReceivedFigures::lately, ReceivedFigures::more).containsExactly(3, -2);
        assertThat(weeks(9, 4, 4).more()).isZero();
    }

    @Test
    void eight_weeks_without_any_are_none_and_one_long_ago_is_some() {
        assertThat(weeks(0, 0, 0).isAnyLately()).isFalse();
        assertThat(weeks(1, 0, 0).isAnyLately()).isTrue();
    }

    @Test
    void no_prison_is_named_first_where_another_received_as_many() {
        assertThat(prisons(3, 3, 1).isOneFirst()).isFalse();
        assertThat(prisons(3, 2, 2).isOneFirst()).isTrue();
        assertThat(prisons(3).isOneFirst()).isTrue();
    }
}
