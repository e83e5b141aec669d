package hmpps.careers.promotion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
    private final Vocabulary known = Vocabulary.withFixedValues()
        .message(Dimension.ESTATE, "women").message(Dimension.FAMILY, "residence")
        .name(Dimension.GROUP, "EMD", "East Midlands").name(Dimension.REGION, "east-midlands", "East Midlands");

    @Nested
    class What_makes_no_sense {
        @ParameterizedTest
        @CsvSource({"band,9999", "estate,moon", "group,XXX", "sort,random", "page,-1", "page,0", "page,1e9", "page,99999999999", "rows,26",
            "within,7", "within,-20", "of,1;drop table", "of,LE18 4TNX", "eligible,yes", "closing,30", "pattern,<script>"})
        void is_left_out_and_named(String parameter, String value) {
            var parsed = parse(Map.of(parameter, new String[] {value}));
            assertThat(parsed.query()).isEqualTo(SearchQuery.EVERYTHING);
            assertThat(parsed.ignored()).containsExactly(new SearchQuery.Ignored(parameter, value));
        }

        @Test
        void leaves_the_rest_of_the_query_standing() {
            var parsed = SearchQuery.parse("q=dog&band=4&band=9999&sort=random", known);
            assertThat(parsed.query().text()).isEqualTo("dog");
            assertThat(parsed.query().chosen(Dimension.BAND)).containsExactly("4");
            assertThat(parsed.ignored()).hasSize(2);
        }

        @Test
        void is_shown_cut_short() {
            assertThat(parse(Map.of("band", new String[] {"9".repeat(5000)})).ignored().get(0).value()).hasSize(40);
        }

        @Test
        void of_text_over_200_characters_is_cut_without_breaking_a_character() {
            var parsed = parse(Map.of("q", new String[] {"😀".repeat(150)}));
            assertThat(parsed.query().text().codePoints()).allMatch(point -> point == "😀".codePointAt(0));
            assertThat(parsed.query().text().length()).isLessThanOrEqualTo(SearchQuery.LONGEST_TEXT + 1);
            assertThat(parsed.ignored()).extracting(SearchQuery.Ignored::parameter).containsExactly("q");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "&&&", "=", "q", "q=%", "q=%zz", "%=%", "band=", "unknown=1"})
        void never_fails(String queryString) {
            assertThat(SearchQuery.parse(queryString, known).query().sort()).isEqualTo(Sort.BEST);
        }

        @Test
        void of_other_parameters_is_nobodys_business() {
            assertThat(parse(Map.of("utm_source", new String[] {"mail"})).ignored()).isEmpty();
        }
    }

    @Nested
    class An_address {
        @Test
        void holds_the_whole_query() {
            var query = new SearchQuery("C++ \"dog handler\" #{7*7} & more", Map.of(Dimension.BAND, Set.of("5", "4-specialist"),
                Dimension.ELIGIBLE, Set.of("now"), Dimension.GROUP, Set.of("EMD"), Dimension.REGION, Set.of("east-midlands"),
                Dimension.CLOSING, Set.of("7"), Dimension.PATTERN, Set.of("share", "part")), 30, "LE18 4TN", Sort.NEAREST, 3, 50);
            var parsed = SearchQuery.parse(query.queryString(), known);
            assertThat(parsed.query()).isEqualTo(query);
            assertThat(parsed.ignored()).isEmpty();
        }

        @Test
        void is_empty_when_nothing_is_asked() {
            assertThat(SearchQuery.EVERYTHING.queryString()).isEmpty();
            assertThat(SearchQuery.parse("", known).query()).isEqualTo(SearchQuery.EVERYTHING);
        }

        @Test
        void is_the_same_whatever_order_the_values_came_in() {
            assertThat(SearchQuery.parse("band=5&band=4&q=dog", known).query().queryString())
                .isEqualTo(SearchQuery.parse("q=dog&band=4&band=5&band=5", known).query().queryString())
                .isEqualTo("q=dog&band=4&band=5");
        }

        @Test
        void takes_a_postcode_as_people_type_it() {
            assertThat(SearchQuery.parse("of=le18+4tn", known).query().of()).isEqualTo("LE18 4TN");
            assertThat(SearchQuery.parse("of=+le+", known).query().of()).isEqualTo("LE");
        }
    }

    @Nested
    class Removing {
        private final SearchQuery query = SearchQuery.parse("q=dog&band=4&band=5&within=20&of=LE&sort=title&page=4", known).query();

        @Test
        void one_value_keeps_the_others_and_goes_back_to_the_first_page() {
            assertThat(query.without(Dimension.BAND, "4").queryString()).isEqualTo("q=dog&band=5&within=20&of=LE&sort=title");
        }

        @Test
        void a_whole_filter_the_text_or_the_distance_keeps_the_others() {
            assertThat(query.without(Dimension.BAND).queryString()).isEqualTo("q=dog&within=20&of=LE&sort=title");
            assertThat(query.withoutText().queryString()).isEqualTo("band=4&band=5&within=20&of=LE&sort=title");
            assertThat(query.withoutDistance().queryString()).isEqualTo("q=dog&band=4&band=5&of=LE&sort=title");
        }

        @Test
        void everything_keeps_the_order_and_the_place_distances_are_measured_from() {
            assertThat(query.cleared().queryString()).isEqualTo("of=LE&sort=title");
            assertThat(query.narrows()).isTrue();
            assertThat(query.cleared().narrows()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"LE18 4TN,LE", "LE,LE", "B1,B", "18,''", "'',''"})
    void the_letters_of_a_postcode_say_where_distances_are_measured_from(String typed, String area) {
        assertThat(new SearchQuery("", Map.of(), 20, typed, Sort.BEST, 1, 25).postcodeArea()).isEqualTo(area);
    }

    @Test
    void a_filter_taken_away_leaves_the_other_filters() {
        var query = SearchQuery.parse("band=4&group=EMD&pattern=part", known).query();
        assertThat(query.without(Dimension.BAND).queryString()).isEqualTo(SearchQuery.parse("group=EMD&pattern=part", known).query().queryString());
    }

    @Test
    void a_text_of_exactly_the_longest_length_is_kept_whole() {
        var text = "x".repeat(SearchQuery.LONGEST_TEXT);
        assertThat(parse(Map.of("q", new String[] {text})).query().text()).isEqualTo(text);
        assertThat(parse(Map.of("q", new String[] {text})).ignored()).isEmpty();
        assertThat(parse(Map.of("q", new String[] {text + "y"})).query().text()).isEqualTo(text);
    }

    private SearchQuery.Parsed parse(Map<String, String[]> parameters) {
        return SearchQuery.parse(new LinkedHashMap<>(parameters), known);
    }
}
