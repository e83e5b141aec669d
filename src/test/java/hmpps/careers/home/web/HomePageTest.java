package hmpps.careers.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest {
    @ParameterizedTest
    @CsvSource({"0,morning", "11,morning", "12,afternoon", "17,afternoon", "18,evening", "23,evening"})
    void greets_by_the_hour(int hour, String part) {
        assertThat(HomePage.greeting(hour)).isEqualTo("home.greeting." + part);
    }

    @Test
    void what_was_called_off_or_moved_asks_for_attention() {
        assertThat(HomePage.kind("notice.opportunity.cancelled")).isEqualTo("warning");
        assertThat(HomePage.kind("notice.opportunity.extended")).isEqualTo("warning");
        assertThat(HomePage.kind("notice.endorsement.given")).isEqualTo("information");
    }
}
