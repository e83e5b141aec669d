package hmpps.careers.promotion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import hmpps.careers.establishment.Distance;
import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Establishments;
import hmpps.careers.establishment.Location;
import hmpps.careers.fixtures.ApplicationFixtures;
import hmpps.careers.fixtures.PromotionFixtures;
import hmpps.careers.identity.As;
import hmpps.careers.promotion.Opportunities;
import hmpps.careers.promotion.OpportunityChanges;
import hmpps.careers.promotion.Opportunity;
import hmpps.careers.promotion.search.SavedSearch.Alert;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.Refused;
import hmpps.careers.shared.reference.ReferenceFiles;
import jakarta.inject.Inject;

class OpportunitySearchIT extends InContainer {
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Inject OpportunitySearchService search;
    @Inject SavedSearchService savedSearches;
    @Inject Opportunities opportunities;
    @Inject OpportunityChanges changes;
    @Inject Establishments establishments;
    @Inject ApplicationFixtures fixtures;
    @Inject CatalogueKeeper catalogues;
    @Inject OpportunityIndex index;
    @Inject ReferenceFiles files;
    @Inject Database database;
    @Inject As as;
    @Inject Clock clock;

    @Test
    void is_refused_to_nobody() {
        assertThatThrownBy(() -> as.nobody().run(() -> search.search(Map.of()))).isInstanceOf(Refused.class);
    }

    @Test
    void a_published_opportunity_is_found_by_its_words_at_once_and_a_draft_never() {
        var word = word();
        publish("Wing lead " + word);
        draft("Wing draft " + word);
        assertThat(found("q", word)).extracting(CatalogueEntry::title).containsExactly("Wing lead " + word);
        assertThat(found("q", word.toUpperCase())).hasSize(1);
        assertThat(found("q", word.substring(0, 5))).as("the beginning of a word").extracting(CatalogueEntry::title).contains("Wing lead " + word);
    }

    @Test
    void a_word_with_a_wrong_letter_is_found_and_said_to_be_only_alike() {
        var word = word();
        publish("Lead of " + word);
        var wrong = word.substring(0, 3) + "x" + word.substring(4);
        var result = as.officer(officer()).get(() -> search.search(parameters("q", wrong))).result();
        assertThat(result.alike()).isTrue();
        assertThat(result.rows()).extracting(row -> row.entry().title()).contains("Lead of " + word);
    }

    @ParameterizedTest
    @CsvSource({"Supervising officers,supervisor officer", "Supervisor,supervising", "Supervisors,supervise", "Managers,managing", "Managing,management", "Dog handler,dogs handlers"})
    void words_of_one_stem_find_each_other_as_they_are_spelt(String title, String typed) {
        var word = word();
        publish(title + " " + word);
        var result = as.officer(officer()).get(() -> search.search(parameters("q", typed + " " + word))).result();
        assertThat(result.rows()).extracting(row -> row.entry().title()).contains(title + " " + word);
        assertThat(result.alike()).as("found as it is spelt, not as something like it").isFalse();
    }

    @Test
    void a_changed_title_is_found_by_the_new_words_only() {
        var word = word();
        var reference = publish("Before " + word);
        var other = word();
        database.change(em -> {
            em.createQuery("update Opportunity o set o.title = :title, o.version = o.version + 1 where o.reference = :reference")
                .setParameter("title", "After " + other).setParameter("reference", reference).executeUpdate();
            changes.announce();
        });
        assertThat(found("q", other)).extracting(CatalogueEntry::reference).containsExactly(reference);
        assertThat(found("q", word)).extracting(CatalogueEntry::reference).doesNotContain(reference);
    }

    @Test
    void a_closed_opportunity_is_not_found_any_more() {
        var word = word();
        var reference = publish("Closing " + word);
        assertThat(found("q", word)).hasSize(1);
        database.change(em -> {
            opportunities.get(reference).close(clock.instant());
            changes.announce();
        });
        assertThat(found("q", word)).isEmpty();
        assertThatThrownBy(() -> as.officer(officer()).run(() -> search.save(reference))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++", "\"", "\"dog", "#{7*7}", "${jndi:x}", "a AND (b OR", "title:[* TO *]", "\\", "~", "*", "😀", "<script>alert(1)</script>", "'; drop table x; --"})
    void whatever_is_typed_gets_an_answer(String typed) {
        var result = as.officer(officer()).get(() -> search.search(parameters("q", typed))).result();
        assertThat(result.query().text()).isEqualTo(typed);
        assertThat(result.facets()).isNotEmpty();
    }

    @Test
    void of_a_postcode_nobody_knows_is_told_and_distances_are_left_out() {
        var found = atLeicester().get(() -> search.search(parameters("within", "5", "of", "ZZ9 9ZZ", "rows", "100")));
        assertThat(found.unknownPlace()).isTrue();
        assertThat(found.result().query().within()).isNull();
        assertThat(found.result().total()).isEqualTo(atLeicester().get(() -> search.all(Map.of())).size());
        assertThat(found.result().rows()).isNotEmpty().allMatch(row -> row.miles() == null);
    }

    @ParameterizedTest(name = "of {0}: {1} inside, {2} outside")
    @CsvSource({"le18 4tn,FHI,DGI", "LE,FHI,DGI", "'',FWI,FHI"})
    void within_thirty_miles_of_a_postcode_or_of_the_own_prison_everything_inside_is_found_and_nothing_outside(String postcode, String inside, String outside) {
        var here = postcode.isEmpty() ? establishments.get("LCI").location().orElseThrow() : establishments.postcodeArea("LE").location();
        var justInside = publishAt(inside);
        var justOutside = publishAt(outside);
        var near = atLeicester().get(() -> search.all(Map.of())).stream().map(SearchResult.Row::entry).filter(entry -> miles(here, entry) <= 30)
            .map(CatalogueEntry::reference).toList();
        var found = atLeicester().get(() -> search.all(parameters("within", "30", "of", postcode)));
        assertThat(found).extracting(row -> row.entry().reference()).containsExactlyInAnyOrderElementsOf(near).contains(justInside).doesNotContain(justOutside);
        assertThat(found).allSatisfy(row -> assertThat((double) row.miles()).isEqualTo(Math.rint(miles(here, row.entry()))));
    }

    private As.Acting atLeicester() {
        return as.officer(fixtures.officer().staffNumber());
    }

    private double miles(Location from, CatalogueEntry entry) {
        var there = establishments.get(entry.place().code()).location().orElseThrow();
        return Distance.miles(from.latitude(), from.longitude(), there.latitude(), there.longitude());
    }

    @Test
    void an_index_lost_while_its_diary_was_kept_is_built_anew_at_the_next_start() {
        var word = word();
        publish("Kept " + word);
        var open = catalogues.current().entries();
        database.change(em -> org.hibernate.search.mapper.orm.Search.session(em).schemaManager(Opportunity.class).dropAndCreate());
        assertThat(index.find(word).scores()).isEmpty();
        var started = new OpportunityIndexDiary();
        started.index = index;
        started.files = files;
        started.follow(open);
        assertThat(index.find(word).scores()).hasSize(1);
        assertThat(index.count()).isGreaterThanOrEqualTo(open.size());
    }

    @Test
    void costs_the_same_number_of_statements_whatever_it_shows() {
        var me = officer();
        as.officer(me).run(() -> search.search(Map.of()));
        long few = as.officer(me).get(() -> database.leastStatementsOf(() -> search.search(parameters("rows", "25"))));
        long many = as.officer(me).get(() -> database.leastStatementsOf(() -> search.search(parameters("rows", "100", "q", "officer"))));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void an_opportunity_put_aside_is_marked_until_it_is_taken_back() {
        var me = officer();
        var word = word();
        var reference = publish("Aside " + word);
        as.officer(me).run(() -> search.save(reference));
        as.officer(me).run(() -> search.save(reference));
        assertThat(marked(me, word)).isTrue();
        as.officer(me).run(() -> search.drop(reference));
        assertThat(marked(me, word)).isFalse();
    }

    @Test
    void what_was_put_aside_is_listed_the_soonest_to_close_first_and_stays_when_it_ended_until_it_is_taken_back() {
        var me = officer();
        var ended = publish("Aside ended " + word());
        var open = publish("Aside open " + word());
        as.officer(me).run(() -> search.save(ended));
        as.officer(me).run(() -> search.save(open));
        long before = as.officer(me).get(() -> database.leastStatementsOf(() -> search.aside()));
        int over = as.officer(me).get(() -> search.outlook(3, 3)).savedOver();
        database.change(em -> {
            em.createQuery("select o from Opportunity o where o.reference = :r", Opportunity.class).setParameter("r", ended).getSingleResult()
                .cancel("The post has gone", clock.instant());
            changes.announce();
        });
        var aside = as.officer(me).get(() -> search.aside());
        assertThat(aside).extracting(OpportunitySearchService.Aside::reference).containsSubsequence(open, ended);
        assertThat(aside).filteredOn(one -> one.reference().equals(open)).singleElement().matches(one -> one.isOpenAt(clock.instant()));
        assertThat(aside).filteredOn(one -> one.reference().equals(ended)).singleElement().matches(one -> !one.isOpenAt(clock.instant()));
        var outlook = as.officer(me).get(() -> search.outlook(3, 3));
        assertThat(outlook.saved()).extracting(CatalogueEntry::reference).contains(open).doesNotContain(ended);
        assertThat(outlook.saved()).extracting(CatalogueEntry::closesAt).isSorted();
        assertThat(outlook.savedOver()).isEqualTo(over + 1);
        as.officer(me).run(() -> search.drop(ended));
        assertThat(as.officer(me).get(() -> search.aside())).extracting(OpportunitySearchService.Aside::reference).contains(open).doesNotContain(ended);
        assertThat(before).isEqualTo(as.officer(me).get(() -> database.leastStatementsOf(() -> search.aside()))).isOne();
        as.officer(me).run(() -> search.drop(open));
        assertThatThrownBy(() -> as.nobody().run(() -> search.aside())).isInstanceOf(Refused.class);
    }

    @Test
    void a_saved_search_counts_what_was_published_since_the_person_looked() {
        var me = officer();
        var word = word();
        as.officer(me).run(() -> savedSearches.save("Search " + word, "q=" + word, Alert.DAILY));
        assertThat(fresh(me, word)).isZero();
        publish("New " + word, 0);
        assertThat(fresh(me, word)).isEqualTo(1);
        var kept = as.officer(me).get(() -> savedSearches.mine()).stream().filter(one -> one.name().endsWith(word)).findFirst().orElseThrow();
        as.officer(me).run(() -> savedSearches.look(kept.id()));
        assertThat(fresh(me, word)).isZero();
        as.officer(me).run(() -> savedSearches.delete(kept.id()));
    }

    private int fresh(String me, String word) {
        return as.officer(me).get(() -> savedSearches.mine()).stream().filter(one -> one.name().endsWith(word)).findFirst().orElseThrow().fresh();
    }

    private boolean marked(String me, String word) {
        var found = as.officer(me).get(() -> search.search(parameters("q", word)));
        return found.tie(found.result().rows().get(0)).saved();
    }

    private List<CatalogueEntry> found(String... parameters) {
        return as.officer(officer()).get(() -> search.search(parameters(parameters))).result().rows().stream().map(SearchResult.Row::entry).toList();
    }

    private static Map<String, String[]> parameters(String... pairs) {
        var parameters = new java.util.HashMap<String, String[]>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return parameters;
    }

    private String officer() {
        return staff().get(0);
    }

    private List<String> staff() {
        return database.read(em -> em.createQuery("select s.staffNumber from StaffMember s where s.leftOn is null order by s.staffNumber", String.class)
            .setMaxResults(3).getResultList());
    }

    /** Letters up to t, in an order so unlike any other word's that not even the search for similar ones takes two together. */
    private static String word() {
        return "zeb" + new Random().ints(15, 'a', 'u').mapToObj(Character::toString).collect(Collectors.joining());
    }

    private String publish(String title) {
        return publish(title, 3);
    }

    /** Published that many hours ago. */
    private String publish(String title, int hoursAgo) {
        return keep(title, true, hoursAgo, null);
    }

    private void draft(String title) {
        keep(title, false, 3, null);
    }

    private String publishAt(String prison) {
        return keep("Wing lead", true, 3, prison);
    }

    /** At that prison, or at the first of all where it is null. */
    private String keep(String title, boolean published, int hoursAgo, String prison) {
        var reference = "PRO-99-%04d".formatted(NEXT.getAndIncrement());
        var people = staff();
        database.change(em -> {
            var place = em.createQuery("select e from Establishment e where e.active = true and (:prison is null or e.code = :prison) order by e.code", Establishment.class)
                .setParameter("prison", prison).setMaxResults(1).getSingleResult();
            var offer = PromotionFixtures.opportunity().reference(reference).titled(title).at(place).draftedBy(people.get(1))
                .drafted(clock.instant().minus(Duration.ofHours(2L + hoursAgo)));
            Opportunity opportunity = published ? offer.publishedBy(people.get(2)) : offer.draft();
            em.persist(opportunity);
            changes.announce();
        });
        return reference;
    }
}
