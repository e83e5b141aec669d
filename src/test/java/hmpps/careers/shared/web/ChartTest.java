package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ChartTest {
    private static Chart chart(int... values) {
        return Chart.of(IntStream.range(0, values.length).mapToObj(i -> new Chart.Point("week " + i, values[i])).toList());
    }

    @Test
    void without_figures_nothing_is_drawn_but_the_space_of_one_bar() {
        var empty = chart();
        assertThat(empty.getPoints()).isEmpty();
        assertThat(empty.getLine()).isEmpty();
        assertThat(empty.getBarsHeight()).isEqualTo(62);
    }

    @Test
    void nothing_at_all_lies_on_the_ground_and_has_no_bar() {
        var none = chart(0, 0);
        assertThat(none.getPoints()).extracting(Chart.Placed::getBarWidth).containsExactly(0, 0);
        assertThat(none.getLine()).isEqualTo("50,220 610,220");
        assertThat(chart(0).getLine()).isEqualTo("330,220");
    }

    @Test
    void the_largest_fills_the_chart_and_the_others_have_their_share_of_it() {
        var some = chart(10, 40, 20);
        assertThat(some.getPoints()).extracting(Chart.Placed::getBarWidth).containsExactly(135, 540, 270);
        assertThat(some.getLine()).isEqualTo("50,173 330,30 610,125");
        assertThat(some.getPoints()).extracting(Chart.Placed::getLabel).containsExactly("week 0", "week 1", "week 2");
        assertThat(some.getPoints()).extracting(Chart.Placed::getValue).containsExactly(10, 40, 20);
    }

    @Test
    void bars_stand_under_their_labels_one_below_the_other() {
        assertThat(chart(1, 2, 3).getPoints()).extracting(Chart.Placed::getBarY).containsExactly(30, 92, 154);
        assertThat(chart(1, 2, 3).getBarsHeight()).isEqualTo(186);
    }

    @Test
    void one_point_stands_in_the_middle() {
        assertThat(chart(7).getLine()).isEqualTo("330,30");
    }

    @Test
    void drawn_small_the_last_point_keeps_its_words_and_every_second_before_it() {
        assertThat(chart(1, 2, 3, 4).getPoints()).extracting(Chart.Placed::isMinor).containsExactly(true, false, true, false);
    }
}
