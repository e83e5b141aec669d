package hmpps.careers.promotion.search;

import static hmpps.careers.promotion.search.RandomCatalogue.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Refusals;
import hmpps.careers.promotion.search.SavedSearch.Alert;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.StaffRecord;
import hmpps.careers.staff.StaffRecords;
import jakarta.enterprise.event.Event;

class SavedSearchServiceTest {
    private final RandomCatalogue made = new RandomCatalogue(7, 300);
    private final Catalogue catalogue = made.catalogue();
    private final List<SavedSearch> kept = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();
    private String caller = "S-100";
    private final SavedSearchService service = service();

    @Nested
    class Saving {
        @Test
        void is_refused_without_a_name_or_with_one_too_long_or_one_there_is_already() {
            assertThatThrownBy(() -> service.save("  ", "", Alert.OFF)).isInstanceOf(RuleViolation.class).hasMessage("saved.name.missing");
            assertThatThrownBy(() -> service.save(null, "", Alert.OFF)).hasMessage("saved.name.missing");
            assertThatThrownBy(() -> service.save("x".repeat(81), "", Alert.OFF)).hasMessage("saved.name.too-long");
            service.save("Near home", "within=30", Alert.DAILY);
            assertThatThrownBy(() -> service.save("near HOME", "", Alert.OFF)).hasMessage("saved.name.taken");
            assertThat(kept).hasSize(1);
        }

        @Test
        void is_refused_beyond_thirty_and_for_a_query_too_long_to_keep() {
            assertThatThrownBy(() -> service.save("Long", "q=" + "%F0%9F%98%80".repeat(100), Alert.OFF)).hasMessage("saved.too-long");
            for (int i = 0; i < SavedSearchService.MOST; i++) {
                service.save("Search " + i, "", Alert.OFF);
            }
            assertThatThrownBy(() -> service.save("One more", "", Alert.OFF)).hasMessage("saved.too-many");
        }

        @Test
        void keeps_what_the_query_means_and_not_the_page_it_was_on() {
            service.save(" Managers ", "band=5&nonsense=1&band=99&page=7&sort=closing", Alert.WEEKLY);
            assertThat(kept.get(0).query()).isEqualTo("band=5&sort=closing");
            assertThat(kept.get(0).name()).isEqualTo("Managers");
            assertThat(kept.get(0).alert()).isEqualTo(Alert.WEEKLY);
        }
    }

    @Test
    void whatever_happens_to_a_search_is_recorded_and_a_refusal_records_no_change() {
        service.save("Near home", "within=30", Alert.DAILY);
        var id = kept.get(0).id();
        service.change(id, "Nearer", Alert.OFF);
        assertThatThrownBy(() -> service.change(id, "", Alert.OFF)).isInstanceOf(RuleViolation.class);
        var before = kept.get(0).lookedAt();
        service.look(id);
        service.delete(id);
        assertThat(recorded).containsExactly("saved-search.kept: null -> name=Near home, alert=DAILY, query=within=30",
            "saved-search.changed: name=Near home, alert=DAILY, query=within=30 -> name=Nearer, alert=OFF, query=within=30",
            "saved-search.read: looked at=" + before + " -> looked at=" + NOON,
            "saved-search.removed: name=Nearer, alert=OFF, query=within=30 -> null");
    }

    @Nested
    class Somebody_elses_search {
        @Test
        void is_not_found_and_that_they_tried_is_recorded() {
            service.save("Mine", "", Alert.OFF);
            var id = kept.get(0).id();
            caller = "S-200";
            recorded.clear();
            assertThatThrownBy(() -> service.delete(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.change(id, "Yours", Alert.OFF)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.look(id)).isInstanceOf(NotFound.class);
            assertThat(service.mine()).isEmpty();
            assertThat(recorded).containsExactly("refused: saved-search.removed " + id, "refused: saved-search.changed " + id, "refused: saved-search.read " + id);
        }

        @Test
        void is_told_from_one_that_nobody_keeps_in_the_record_alone() {
            assertThatThrownBy(() -> service.delete(UUID.randomUUID())).isInstanceOf(NotFound.class);
            assertThat(recorded).isEmpty();
        }
    }

    @Nested
    class Matches {
        @Test
        void are_the_open_opportunities_that_fit_and_were_published_later() {
            var search = new SavedSearch("S-100", "Managers", SearchQuery.parse("band=5", made.vocabulary()).query(), Alert.DAILY, NOON);
            var since = NOON.minus(Duration.ofHours(100));
            var expected = made.entries.stream().filter(entry -> entry.band() == 5 && entry.publishedAt().isAfter(since) && entry.closesAt().isAfter(NOON)).toList();
            assertThat(expected).isNotEmpty();
            assertThat(service.matches.since(search, since)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(service.matches.since(search, since)).isSortedAccordingTo((one, other) -> other.publishedAt().compareTo(one.publishedAt()));
        }

        @Test
        void are_none_after_the_person_has_looked() {
            service.save("All", "", Alert.OFF);
            assertThat(service.mine().get(0).fresh()).isZero();
            assertThat(service.matches.since(kept.get(0), NOON.minus(Duration.ofDays(365)))).hasSizeGreaterThan(200);
            assertThat(service.look(kept.get(0).id())).isEqualTo(SearchQuery.EVERYTHING);
            assertThat(kept.get(0).lookedAt()).isEqualTo(NOON);
        }

        @Test
        void follow_the_rules_the_owner_meets() {
            var search = new SavedSearch("S-100", "Now", SearchQuery.parse("eligible=now", made.vocabulary()).query(), Alert.DAILY, NOON);
            assertThat(service.matches.since(search, NOON.minus(Duration.ofDays(365)))).isNotEmpty().allMatch(entry -> made.unmet(entry) == 0);
        }
    }

    private SavedSearchService service() {
        var made = this.made;
        var service = new SavedSearchService();
        service.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        service.events = events();
        service.caller = new Caller() {
            @Override
            public String staffNumber() {
                return caller;
            }
        };
        service.catalogues = new CatalogueKeeper() {
            @Override
            Catalogue current() {
                return catalogue;
            }

            @Override
            Vocabulary vocabulary() {
                return made.vocabulary();
            }
        };
        service.matches = new SavedSearchMatches();
        service.matches.clock = service.clock;
        service.matches.catalogues = service.catalogues;
        service.matches.index = new OpportunityIndex() {
            @Override
            TextMatches find(String typed) {
                return new TextMatches(Map.of(), false);
            }
        };
        service.records = new StaffRecords() {
            @Override
            public StaffRecord own() {
                return null;
            }

            @Override
            public StaffRecord of(String staffNumber) {
                return null;
            }
        };
        service.matches.records = service.records;
        service.matches.seekers = new Seekers() {
            @Override
            Seeker of(StaffRecord record, SearchQuery query) {
                return made.seeker();
            }
        };
        service.staff = new hmpps.careers.staff.Staff() {
            @Override
            public void takeTurns(String staffNumber) { }
        };
        service.searches = new SavedSearches() {
            @Override
            void add(SavedSearch search) {
                kept.add(search);
            }

            @Override
            void remove(SavedSearch search) {
                kept.remove(search);
            }

            @Override
            boolean isKept(UUID id) {
                return kept.stream().anyMatch(search -> search.id().equals(id));
            }

            @Override
            List<UUID> named(String name, String staffNumber) {
                return of(staffNumber).stream().filter(search -> search.name().equalsIgnoreCase(name)).map(SavedSearch::id).toList();
            }

            @Override
            List<SavedSearch> of(String staffNumber) {
                return kept.stream().filter(search -> search.staffNumber().equals(staffNumber)).toList();
            }
        };
        service.searches.refusals = new Refusals() {
            @Override
            public NotFound hidden(String act, String recordType, String recordRef) {
                recorded.add("refused: " + act + " " + recordRef);
                return new NotFound(recordType);
            }
        };
        return service;
    }

    @SuppressWarnings("unchecked")
    private Event<DomainEvent> events() {
        return (Event<DomainEvent>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
            var event = (DomainEvent) arguments[0];
            recorded.add(event.action() + ": " + event.before() + " -> " + event.after());
            return null;
        });
    }
}
