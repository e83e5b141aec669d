package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001fb", "a\u0007b", "a\u007fb", "a\u0085b", "a\ud83db", "a\ude00b", "a\ufffeb", "a\uffffb"})
    void loses_what_nobody_can_type_or_see(String typed) {
        assertThat(Printable.is(typed)).isFalse();
        assertThat(Printable.only(typed)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\r\nlines\tand a tab", "I led \ud83d\ude80 the wing", "\u202eright to left", "<script>alert(1)</script> #{7*7} ${7*7} {0} %s", "na\u00efve \u2014 \u00a0"})
    void keeps_everything_else_as_it_is(String typed) {
        assertThat(Printable.only(typed)).isEqualTo(typed);
    }
}
