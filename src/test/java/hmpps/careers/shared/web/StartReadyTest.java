package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartReadyTest {
    final StartReady start = new StartReady();

    @Test
    void the_portal_is_not_ready_before_the_last_servlet_has_started() {
        assertThat(start.isOver()).isFalse();
        var last = new LastAtStart();
        last.start = start;
        last.init();
        assertThat(start.isOver()).isTrue();
    }
}
