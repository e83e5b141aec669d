package hmpps.careers.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class StoredNoticeTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void keeps_its_arguments_apart_and_empty_ones_too() {
        assertThat(notice(List.of("PRO-26-0001", "", "a, b")).arguments()).containsExactly("PRO-26-0001", "", "a, b");
        assertThat(notice(List.of()).arguments()).isEmpty();
    }

    @Test
    void cuts_what_does_not_fit() {
        assertThat(notice(List.of("x".repeat(2000))).arguments().get(0)).hasSize(1000);
    }

    private static StoredNotice notice(List<String> arguments) {
        return new StoredNotice("900001", "key", arguments, null, NOON);
    }
}
