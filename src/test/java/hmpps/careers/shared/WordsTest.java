package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void nothing_has_no_words() {
        assertThat(Words.count(null)).isZero();
        assertThat(Words.count("")).isZero();
        assertThat(Words.count(" \t\r\n\u00a0")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"I led,2", "'  I   led  ',2", "led - by example,3", "... !! –,0", "well-being,1", "60% of 9,3", "don't,1", "Zoë 漢字 ٣,3", "😀 ok,1"})
    void a_word_stands_between_spaces_and_holds_a_letter_or_digit(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void no_break_spaces_do_not_hide_words() {
        assertThat(Words.count("one\u00a0two\u2007three\u202ffour\u3000five\u2028six")).isEqualTo(6);
    }

    @Test
    void a_hundred_thousand_marks_are_counted_at_once() {
        assertThat(Words.count("!".repeat(100_000))).isZero();
    }
}
