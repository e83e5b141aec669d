package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import jakarta.persistence.LockTimeoutException;

class TurnsTest {
    private int begun;

    @Test
    void what_fails_for_another_reason_is_not_begun_again() {
        assertThatThrownBy(() -> Turns.take(5, failing(1, new IllegalStateException("line 3")))).hasMessage("line 3");
        assertThat(begun).isEqualTo(1);
    }

    @Test
    void somebody_who_holds_on_for_ever_is_not_waited_for_for_ever() {
        assertThatThrownBy(() -> Turns.take(5, failing(99, new LockTimeoutException("taken")))).hasMessage("taken");
        assertThat(begun).isEqualTo(5);
    }

    @Test
    void whoever_finds_it_taken_asks_again_until_they_have_their_turn() {
        assertThat(Turns.take(5, failing(4, new LockTimeoutException("taken")))).isEqualTo("done");
        assertThat(begun).isEqualTo(5);
    }

    private Supplier<String> failing(int times, RuntimeException failure) {
        return () -> {
            if (begun++ < times) {
                throw failure;
            }
            return "done";
        };
    }
}
