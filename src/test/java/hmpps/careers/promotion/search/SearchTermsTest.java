package hmpps.careers.promotion.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "\"", "\"\"", "\" \"", "+ - | ~ * ( )", "the of and"})
    void nothing_but_punctuation_and_words_that_stand_everywhere_holds_no_term(String typed) {
        assertThat(SearchTerms.of(typed)).isEmpty();
    }

    @Test
    void words_stand_alone_and_quoted_words_together() {
        assertThat(SearchTerms.of("officer \"mother and baby\" Leeds")).containsExactly(
            new SearchTerms.Term("officer", false), new SearchTerms.Term("mother and baby", true), new SearchTerms.Term("Leeds", false));
    }

    @Test
    void an_open_quotation_mark_is_punctuation() {
        assertThat(SearchTerms.of("\"dog handler")).extracting(SearchTerms.Term::text).containsExactly("dog", "handler");
    }

    @Test
    void signs_of_query_languages_are_only_signs() {
        assertThat(SearchTerms.of("C++ #{7*7} title:dog~2")).extracting(SearchTerms.Term::text).containsExactly("C++", "#{7*7}", "title:dog~2");
    }

    @Test
    void no_more_than_twelve_count() {
        assertThat(SearchTerms.of("w ".repeat(500))).hasSize(SearchTerms.MOST);
    }
}
