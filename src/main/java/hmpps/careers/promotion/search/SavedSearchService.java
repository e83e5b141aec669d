package hmpps.careers.promotion.search;

import static hmpps.careers.identity.Permission.SEARCH_OPPORTUNITIES;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.staff.Staff;
import hmpps.careers.staff.StaffRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeping a search under a name, and seeing how much is new in it. */
@ApplicationScoped
@Transactional
public class SavedSearchService {
    /** More than these are not kept for one person. */
    static final int MOST = 30;

    @Inject SavedSearches searches;
    @Inject CatalogueKeeper catalogues;
    @Inject SavedSearchMatches matches;
    @Inject StaffRecords records;
    @Inject Staff staff;
    @Inject Event<DomainEvent> events;
    @Inject Caller caller;
    @Inject Clock clock;

    /** A saved search as the list shows it, with the number of opportunities published since the person last looked. */
    public record Kept(UUID id, String name, SearchQuery query, SavedSearch.Alert alert, int fresh) { }

    /** The caller's searches by name. */
    @Requires(SEARCH_OPPORTUNITIES)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Kept> mine() {
        var own = searches.of(caller.staffNumber());
        if (own.isEmpty()) {
            return List.of();
        }
        var record = records.own();
        var catalogue = catalogues.current();
        return own.stream().map(search -> new Kept(search.id(), search.name(), matches.query(search), search.alert(),
            matches.since(search, search.lookedAt(), record, catalogue).size())).toList();
    }

    /** Keeps what the address of the search page holds. */
    @Requires(SEARCH_OPPORTUNITIES)
    public void save(String name, String queryString, SavedSearch.Alert alert) {
        var query = SearchQuery.parse(queryString, catalogues.vocabulary()).query();
        staff.takeTurns(caller.staffNumber());
        var own = searches.of(caller.staffNumber());
        if (own.size() >= MOST) {
            throw new RuleViolation("saved.too-many", MOST);
        }
        var search = new SavedSearch(caller.staffNumber(), name, query, alert, clock.instant());
        refuseSameName(search.name(), search.id());
        searches.add(search);
        events.fire(search.kept());
    }

    /** Gives one of the caller's searches another name or alert. */
    @Requires(SEARCH_OPPORTUNITIES)
    public void change(UUID id, String name, SavedSearch.Alert alert) {
        staff.takeTurns(caller.staffNumber());
        var search = searches.get(id, caller.staffNumber(), "saved-search.changed");
        refuseSameName(name, id);
        events.fire(search.change(name, alert));
    }

    @Requires(SEARCH_OPPORTUNITIES)
    public void delete(UUID id) {
        var search = searches.get(id, caller.staffNumber(), "saved-search.removed");
        searches.remove(search);
        events.fire(search.removed());
    }

    /** The caller looks at what fits now: from here on only later publications are new. Answers the query to show. */
    @Requires(SEARCH_OPPORTUNITIES)
    public SearchQuery look(UUID id) {
        var search = searches.get(id, caller.staffNumber(), "saved-search.read");
        events.fire(search.looked(clock.instant()));
        return matches.query(search);
    }

    private void refuseSameName(String name, UUID own) {
        if (name != null && searches.named(name.strip(), caller.staffNumber()).stream().anyMatch(id -> !id.equals(own))) {
            throw RuleViolation.on("name", "saved.name.taken", name.strip());
        }
    }
}
