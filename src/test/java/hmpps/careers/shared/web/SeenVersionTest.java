package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"abc", "Gone", "-1", " 3", "1e3", "٣", "9223372036854775808", "99999999999999999999"})
    void what_is_no_version_never_was_one(String text) {
        var seen = SeenVersion.shown(3);
        seen.setText(text);
        assertThat(seen.isGone()).isFalse();
        assertThat(seen.number()).isEqualTo(-1);
        assertThat(seen.getText()).isNotNull();
    }

    @Test
    void a_form_brings_back_the_version_it_was_made_from() {
        var seen = SeenVersion.never();
        seen.setText(SeenVersion.shown(3).getText());
        assertThat(seen.isGone()).isFalse();
        assertThat(seen.number()).isEqualTo(3);
    }

    @Test
    void a_form_made_to_tell_that_the_record_is_gone_says_so_when_it_comes_back() {
        var seen = SeenVersion.never();
        seen.setText(SeenVersion.gone().getText());
        assertThat(seen.isGone()).isTrue();
        assertThat(seen.number()).isEqualTo(-1);
    }
}
