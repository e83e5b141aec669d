package hmpps.careers.shared.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import jakarta.persistence.LockTimeoutException;

class ReferenceStartTest {
    private int asked;

    @Test
    void a_bad_file_stops_the_start_at_once() {
        assertThatThrownBy(start(new IllegalStateException("line 3"), 99)::load).hasMessage("line 3");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void a_node_that_finds_another_loading_asks_again_until_it_has_its_turn() {
        start(new LockTimeoutException("taken"), 3).load();
        assertThat(asked).isEqualTo(4);
    }

    private ReferenceStart start(RuntimeException failure, int times) {
        var start = new ReferenceStart();
        start.loader = new ReferenceLoader() {
            @Override
            public void loadAll() {
                if (asked++ < times) {
                    throw failure;
                }
            }
        };
        return start;
    }
}
