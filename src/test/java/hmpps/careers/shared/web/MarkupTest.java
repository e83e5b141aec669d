package hmpps.careers.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkupTest {
    enum Light { DRAFT, UNHEARD_OF }

    @Test
    void pages_far_away_are_left_out() {
        assertThat(Markup.pages(1, 1)).containsExactly(1);
        assertThat(Markup.pages(1, 80)).containsExactly(1, 2, 0, 80);
        assertThat(Markup.pages(5, 80)).containsExactly(1, 0, 4, 5, 6, 0, 80);
        assertThat(Markup.pages(80, 80)).containsExactly(1, 0, 79, 80);
        assertThat(Markup.pages(1, 0)).isEmpty();
    }

    @Test
    void a_share_stays_between_nothing_and_all() {
        assertThat(List.of(Markup.percent(3, 9), Markup.percent("300", 250), Markup.percent(-1, 5), Markup.percent(1, 0), Markup.percent(null, 5), Markup.percent(1, null)))
            .containsExactly("33.3", "100", "0", "0", "0", "0");
    }

    @Test
    void a_status_without_a_colour_is_grey() {
        assertThat(Markup.statusColour(Light.DRAFT)).isEqualTo("blue");
        assertThat(Markup.statusColour(Light.UNHEARD_OF)).isEqualTo("grey");
        assertThat(Markup.statusColour(null)).isEqualTo("grey");
        assertThat(Markup.statusWord(null)).isEmpty();
        assertThat(Markup.statusWord(Light.UNHEARD_OF)).isEqualTo("status.UNHEARD_OF");
    }

    @Test
    void finished_words_go_before_a_key() {
        assertThat(Markup.words("layout.skip", null)).isEqualTo("Skip to main content");
        assertThat(Markup.words("layout.skip", "Words")).isEqualTo("Words");
        assertThat(Markup.words(null, "")).isEmpty();
    }

    @Test
    void an_empty_field_is_asked_for_by_its_label() {
        assertThat(Markup.required(null, "Title of the post")).isEqualTo("Enter title of the post");
        assertThat(Markup.required(null, "HMP reference")).isEqualTo("Enter HMP reference");
    }

    @Test
    void one_parameter_of_the_query_changes_and_the_list_starts_again() {
        assertThat(Here.with("/opportunities", "q=dog&band=4&page=3", "band", "5")).isEqualTo("/opportunities?q=dog&band=5");
        assertThat(Here.with("/opportunities", "q=dog&page=3", "page", "4")).isEqualTo("/opportunities?q=dog&page=4");
        assertThat(Here.with("/opportunities", "q=dog", "q", null)).isEqualTo("/opportunities");
        assertThat(Here.with("/opportunities", null, "q", "R&D =x")).isEqualTo("/opportunities?q=R%26D+%3Dx");
    }
}
