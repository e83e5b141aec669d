package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"abc", "-1", " 3", "1e3", "٣", "9223372036854775808", "99999999999999999999"})
    void what_is_no_version_never_was_one(String text) {
        var seen = SeenVersion.shown(3);
        seen.setText(text);
        assertThat(seen.isNever()).isTrue();
        assertThat(seen.number()).isEqualTo(-1);
        assertThat(seen.getText()).isNotNull();
    }

    @Test
    void a_form_brings_back_the_version_it_was_made_from() {
        var seen = SeenVersion.never();
        seen.setText(SeenVersion.shown(3).getText());
        assertThat(seen.isNever()).isFalse();
        assertThat(seen.number()).isEqualTo(3);
    }
}
