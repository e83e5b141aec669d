package hmpps.careers.promotion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TicksTest {
    private final Ticks ticks = new Ticks(3);

    @Test
    void no_more_are_held_than_there_is_room_for() {
        ticks.note(List.of("A", "B"), List.of("A", "B"));
        ticks.note(List.of("C"), List.of("C"));
        assertThat(ticks.isOver()).isFalse();
        ticks.note(List.of("C", "D"), List.of("C", "D"));
        assertThat(ticks.references()).containsExactly("A", "B", "C");
        assertThat(ticks.isOver()).isTrue();
        ticks.note(List.of("A", "B"), List.of());
        assertThat(ticks.isOver()).as("D was chosen and is not there, whatever is taken back").isTrue();
        ticks.note(List.of("A", "B"), List.of("A", "B"));
        ticks.note(List.of("E"), List.of("E"));
        assertThat(ticks.references()).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void what_is_too_long_for_a_reference_is_not_held() {
        ticks.note(List.of(), List.of("APP-26-AAAAAA", "x".repeat(17)));
        assertThat(ticks.references()).containsExactly("APP-26-AAAAAA");
    }

    @Test
    void last_while_other_pages_are_shown_and_are_taken_back_on_their_own() {
        ticks.note(List.of("A", "B"), List.of("A", "B"));
        ticks.note(List.of("C", "D"), List.of("D"));
        assertThat(ticks.references()).containsExactly("A", "B", "D");
        ticks.note(List.of("A", "B"), List.of("B"));
        assertThat(ticks.isTicked("A")).isFalse();
        assertThat(ticks.isTicked("B")).isTrue();
        assertThat(ticks.isTicked("D")).isTrue();
    }
}
