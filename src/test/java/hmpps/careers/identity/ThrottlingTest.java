package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottlingTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "9, 0", "10, 1", "11, 2", "12, 4", "13, 8", "14, 16", "15, 32", "16, 60", "17, 60", "1000, 60"})
    void after_ten_wrong_passwords_the_wait_doubles_up_to_an_hour(int failures, int minutes) {
        assertThat(Throttling.restAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void more_failures_never_wait_less() {
        for (int failures = 1; failures < 200; failures++) {
            assertThat(Throttling.restAfter(failures)).isGreaterThanOrEqualTo(Throttling.restAfter(failures - 1));
        }
    }
}
