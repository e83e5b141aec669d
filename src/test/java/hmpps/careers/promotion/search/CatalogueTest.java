package hmpps.careers.promotion.search;

import static hmpps.careers.promotion.search.RandomCatalogue.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import hmpps.careers.establishment.Distance;
import hmpps.careers.fixtures.StaffFixtures;
import hmpps.careers.promotion.eligibility.Eligibility;
import hmpps.careers.promotion.eligibility.Place;
import hmpps.careers.shared.London;

class CatalogueTest {
    private final RandomCatalogue made = new RandomCatalogue(2026, 600);
    private final Catalogue catalogue = made.catalogue();

    @Nested
    class An_opportunity_past_closing {
        @Test
        void is_not_found_although_the_copy_still_holds_it() {
            var closed = made.entries.stream().filter(entry -> !entry.closesAt().isAfter(NOON)).toList();
            assertThat(closed).isNotEmpty();
            assertThat(all(SearchQuery.EVERYTHING, null)).doesNotContainAnyElementsOf(references(closed));
            assertThat(catalogue.find(closed.get(0).reference())).isPresent();
        }

        @Test
        void is_closed_at_the_very_moment_of_closing_and_open_just_before() {
            var entry = made.entries.stream().filter(each -> each.closesAt().isAfter(NOON)).findFirst().orElseThrow();
            assertThat(referencesAt(entry.closesAt().minusMillis(1))).contains(entry.reference());
            assertThat(referencesAt(entry.closesAt())).doesNotContain(entry.reference());
        }

        private List<String> referencesAt(Instant now) {
            return new Search(catalogue, made.vocabulary(), SearchQuery.EVERYTHING, null, made.seeker(), now).all()
                .map(row -> row.entry().reference()).toList();
        }
    }

    @Nested
    class Rules_met {
        @Test
        void are_as_many_as_each_opportunity_would_say_by_itself() {
            var person = StaffFixtures.record().at("P7", "G2").band(3).joinedOn(LocalDate.of(2020, 3, 1)).build();
            var today = London.date(NOON);
            var met = catalogue.met(question -> Eligibility.meets(question, person, today));
            assertThat(IntStream.of(met).distinct().count()).isGreaterThan(1);
            for (int row = 0; row < catalogue.size(); row++) {
                var entry = catalogue.entry(row);
                var post = new Place(entry.place().code(), entry.place().group(), entry.band());
                assertThat(met[row]).as(entry.reference())
                    .isEqualTo(Eligibility.check(entry.rules(), person, post, today, London.date(entry.closesAt())).met());
            }
        }
    }

    @Nested
    class Rows_and_counts {
        @Test
        void equal_those_of_a_plain_reading_of_every_row() {
            for (int round = 0; round < 200; round++) {
                var text = round % 2 == 0 ? null : made.someText();
                var query = made.someQuery(text != null);
                var result = search(query, text).page();
                var expected = made.entries.stream().filter(fits(query, text, null)).toList();
                assertThat(all(query, text)).as(query.queryString()).containsExactlyInAnyOrderElementsOf(references(expected));
                assertThat(result.total()).isEqualTo(expected.size());
                assertThat(result.posts()).isEqualTo(expected.stream().mapToInt(CatalogueEntry::posts).sum());
                assertThat(result.prisons()).isEqualTo((int) expected.stream().map(CatalogueEntry::place).distinct().count());
                for (Facet facet : result.facets()) {
                    var others = made.entries.stream().filter(fits(query, text, facet.dimension())).toList();
                    for (Facet.Value value : facet.values()) {
                        assertThat(value.count()).as(facet.dimension() + " " + value.value() + " in " + query.queryString())
                            .isEqualTo((int) others.stream().filter(entry -> has(entry, facet.dimension(), value.value())).count());
                    }
                }
            }
        }

        @Test
        void show_how_many_rules_the_person_meets_and_how_far_it_is() {
            for (SearchResult.Row row : search(SearchQuery.EVERYTHING, null).all().toList()) {
                assertThat(row.unmet()).isEqualTo(made.unmet(row.entry()));
                assertThat(row.rules()).isEqualTo(row.entry().rules().size());
                assertThat(row.ownPrison()).isEqualTo(row.entry().place().code().equals("P7"));
                assertThat(row.miles() == null).isEqualTo(row.entry().place().latitude() == null);
            }
        }
    }

    @Nested
    class Paging {
        @ParameterizedTest
        @EnumSource(Sort.class)
        void shows_every_row_exactly_once_over_all_pages_in_the_same_order(Sort sort) {
            for (TextMatches text : new TextMatches[] {null, made.someText()}) {
                var query = SearchQuery.EVERYTHING.sortedBy(sort);
                List<String> seen = new ArrayList<>();
                int pages = search(query, text).page().pages();
                for (int page = 1; page <= pages; page++) {
                    search(query.onPage(page), text).page().rows().forEach(row -> seen.add(row.entry().reference()));
                }
                assertThat(seen).containsExactlyElementsOf(all(query, text)).doesNotHaveDuplicates();
            }
        }

        @Test
        void past_the_end_shows_the_last_page() {
            var result = search(SearchQuery.EVERYTHING.onPage(9999), null).page();
            assertThat(result.query().page()).isEqualTo(result.pages());
            assertThat(result.last()).isEqualTo(result.total());
            assertThat(result.first()).isEqualTo(result.total() - result.rows().size() + 1);
        }

        @Test
        void of_nothing_has_one_empty_page() {
            var result = new Search(Catalogue.of(1, List.of()), made.vocabulary(), SearchQuery.EVERYTHING, null, made.seeker(), NOON).page();
            assertThat(result.total()).isZero();
            assertThat(result.pages()).isEqualTo(1);
            assertThat(result.first()).isZero();
            assertThat(result.widest()).isNull();
        }
    }

    @Nested
    class Order {
        @ParameterizedTest
        @EnumSource(Sort.class)
        void is_the_one_asked_for_with_the_reference_as_tie_break(Sort sort) {
            var expected = made.entries.stream().filter(fits(SearchQuery.EVERYTHING, null, null))
                .sorted(order(sort).thenComparing(CatalogueEntry::reference)).toList();
            assertThat(all(SearchQuery.EVERYTHING.sortedBy(sort), null)).containsExactlyElementsOf(references(expected));
        }

        @Test
        void by_best_match_puts_the_better_score_first_when_text_was_typed() {
            var text = made.someText();
            var scores = search(SearchQuery.EVERYTHING, text).all().map(row -> text.scores().get(row.entry().id())).toList();
            assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
        }

        private Comparator<CatalogueEntry> order(Sort sort) {
            Comparator<CatalogueEntry> closing = Comparator.comparing(CatalogueEntry::closesAt);
            Comparator<CatalogueEntry> near = Comparator.comparing(entry -> Double.isNaN(miles(entry)) ? 1e9 : Math.round(miles(entry) * 10));
            Comparator<CatalogueEntry> title = Comparator.comparing(entry -> entry.title().toLowerCase());
            return switch (sort) {
                case BEST -> Comparator.<CatalogueEntry>comparingInt(made::unmet).thenComparing(near).thenComparing(closing);
                case CLOSING -> closing;
                case NEAREST -> near.thenComparing(closing);
                case NEWEST -> Comparator.comparing(CatalogueEntry::publishedAt).reversed();
                case POSTS -> Comparator.comparing(CatalogueEntry::posts).reversed();
                case TITLE -> title;
                case BAND -> Comparator.comparing(CatalogueEntry::band).thenComparing(CatalogueEntry::specialist).thenComparing(title);
            };
        }
    }

    @Nested
    class When_nothing_fits {
        @Test
        void the_filter_that_removes_most_rows_is_named() {
            var query = new SearchQuery("", Map.of(Dimension.BAND, Set.of("7"), Dimension.FAMILY, Set.of("f99")), null, "", Sort.BEST, 1, 25);
            var result = search(query, null).page();
            assertThat(result.total()).isZero();
            assertThat(result.widest().filter()).isEqualTo("family");
            assertThat(result.widest().total()).isEqualTo(search(query.without(Dimension.FAMILY), null).page().total()).isPositive();
            assertThat(result.widest().query().queryString()).isEqualTo("band=7");
        }

        @Test
        void the_text_may_be_the_reason() {
            var query = new SearchQuery("zebra", Map.of(Dimension.BAND, Set.of("7")), null, "", Sort.BEST, 1, 25);
            var result = search(query, new TextMatches(Map.of(), true)).page();
            assertThat(result.widest().filter()).isEqualTo("q");
            assertThat(result.widest().query().text()).isEmpty();
        }
    }

    @Nested
    class A_distance_from_where_nobody_knows {
        private final Seeker nowhere = new Seeker("P7", null, null, made.seeker().judge());

        @Test
        void is_left_out_with_all_that_would_say_it_was_not() {
            var result = new Search(catalogue, made.vocabulary(), new SearchQuery("", Map.of(), 20, "ZZ", Sort.BEST, 2, 25), null, nowhere, NOON).page();
            assertThat(result.total()).isEqualTo(search(SearchQuery.EVERYTHING, null).page().total());
            assertThat(result.query()).isEqualTo(new SearchQuery("", Map.of(), null, "ZZ", Sort.BEST, 2, 25));
        }

        @Test
        void finds_nothing_where_it_is_the_own_prison_and_says_what_to_remove() {
            var result = new Search(catalogue, made.vocabulary(), new SearchQuery("", Map.of(), 20, "", Sort.BEST, 1, 25), null, nowhere, NOON).page();
            assertThat(result.total()).isZero();
            assertThat(result.widest().filter()).isEqualTo("within");
        }
    }

    private Search search(SearchQuery query, TextMatches text) {
        return new Search(catalogue, made.vocabulary(), query, text, made.seeker(), NOON);
    }

    private List<String> all(SearchQuery query, TextMatches text) {
        return search(query, text).all().map(row -> row.entry().reference()).toList();
    }

    private static List<String> references(List<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::reference).toList();
    }

    private Predicate<CatalogueEntry> fits(SearchQuery query, TextMatches text, Dimension but) {
        return entry -> entry.closesAt().isAfter(NOON)
            && (text == null || text.scores().containsKey(entry.id()))
            && (query.within() == null || miles(entry) <= query.within())
            && query.chosen().entrySet().stream().allMatch(filter -> filter.getKey() == but
                || filter.getValue().stream().anyMatch(value -> has(entry, filter.getKey(), value)));
    }

    private double miles(CatalogueEntry entry) {
        return entry.place().latitude() == null ? Double.NaN : Distance.miles(52.6, -1.1, entry.place().latitude(), entry.place().longitude());
    }

    private boolean has(CatalogueEntry entry, Dimension dimension, String value) {
        return switch (dimension) {
            case ELIGIBLE -> made.unmet(entry) == (value.equals("now") ? 0 : 1);
            case BAND -> value.equals(entry.band() == 4 && entry.specialist() ? "4-specialist" : String.valueOf(entry.band()));
            case FAMILY -> value.equals(entry.family());
            case ESTATE -> value.equals(entry.place().estate());
            case GROUP -> value.equals(entry.place().group());
            case REGION -> value.equals(entry.place().region());
            case PATTERN -> value.equals("full") && entry.fullTime() || value.equals("part") && entry.partTime() || value.equals("share") && entry.jobShare();
            case CLOSING -> !entry.closesAt().isAfter(NOON.plus(Duration.ofDays(Integer.parseInt(value))));
        };
    }
}
