package hmpps.careers.promotion.search;

import static hmpps.careers.identity.Permission.SEARCH_OPPORTUNITIES;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Requires;
import hmpps.careers.promotion.OpportunityStatus;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.NotFound;
import hmpps.careers.staff.StaffRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Searching the open opportunities, and putting some aside. What is only read is read without the cost of a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class OpportunitySearchService {
    @Inject CatalogueKeeper catalogues;
    @Inject OpportunityIndex index;
    @Inject Seekers seekers;
    @Inject SavedOpportunities saved;
    @Inject Ties ties;
    @Inject StaffRecords records;
    @Inject Event<DomainEvent> events;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Where the person stands with one opportunity: the status of their application and its reference, or null; and whether they saved it. */
    public record Tie(String application, String status, boolean saved) {
        static final Tie NONE = new Tie(null, null, false);
    }

    /** A page found, what of the question made no sense, and the person's ties to the opportunities. */
    public record Found(SearchResult result, List<SearchQuery.Ignored> ignored, Map<String, Tie> ties, boolean unknownPlace) {
        /** Where the person stands with that row. */
        public Tie tie(SearchResult.Row row) {
            return ties.getOrDefault(row.entry().reference(), Tie.NONE);
        }
    }

    /**
     * How many open opportunities somebody may apply for now, and the few to recommend.
     *
     * @param saved what they put aside and is open, the soonest to close first
     * @param savedOver how many more they put aside that take no applications any more
     */
    public record Outlook(int openTo, List<SearchResult.Row> recommended, List<CatalogueEntry> saved, int savedOver) { }

    /** An opportunity somebody put aside; {@code closesAt} is the closing time, or an earlier end. */
    public record Aside(String reference, String title, String establishmentCode, int band, boolean specialist, OpportunityStatus status, Instant closesAt) {
        /** Whether applications are taken at that moment. */
        public boolean isOpenAt(Instant at) {
            return status.isOpenAt(at, closesAt);
        }
    }

    /** One page of what the parameters of an address ask for. */
    @Requires(SEARCH_OPPORTUNITIES)
    public Found search(Map<String, String[]> parameters) {
        var parsed = SearchQuery.parse(parameters, catalogues.vocabulary());
        var query = parsed.query();
        var record = records.own();
        var seeker = seekers.of(record, query);
        var catalogue = catalogues.current();
        var now = clock.instant();
        var page = catalogue.answers().page(new Answers.Asked(query, record, now.truncatedTo(ChronoUnit.MINUTES)), () -> run(catalogue, query, seeker, now).page());
        return new Found(page, parsed.ignored(), ties.own(), !query.of().isEmpty() && seeker.latitude() == null);
    }

    /** Everything the parameters of an address ask for, whatever page they name. */
    @Requires(SEARCH_OPPORTUNITIES)
    public List<SearchResult.Row> all(Map<String, String[]> parameters) {
        var query = SearchQuery.parse(parameters, catalogues.vocabulary()).query();
        return run(query).all().toList();
    }

    /** What the filters may hold, with its words. */
    @Requires(SEARCH_OPPORTUNITIES)
    public Vocabulary vocabulary() {
        return catalogues.vocabulary();
    }

    /**
     * What is open to the person: how many opportunities they may apply for now, and the few they are most likely to want, the
     * best of those above that band without those they applied for.
     */
    @Requires(SEARCH_OPPORTUNITIES)
    public Outlook outlook(int aboveBand, int most) {
        var known = ties.own();
        var everything = run(SearchQuery.EVERYTHING);
        var aside = known.entrySet().stream().filter(tie -> tie.getValue().saved()).map(Map.Entry::getKey).collect(Collectors.toSet());
        var open = everything.open(aside);
        return new Outlook(everything.openTo(), everything.all()
            .filter(row -> row.entry().band() > aboveBand && known.getOrDefault(row.entry().reference(), Tie.NONE).application() == null).limit(most).toList(),
            open, aside.size() - open.size());
    }

    /** Where the person stands with that opportunity. */
    @Requires(SEARCH_OPPORTUNITIES)
    public Tie tie(String opportunity) {
        return ties.own().getOrDefault(opportunity, Tie.NONE);
    }

    /** All that the caller has put aside: what is open first, the soonest to close foremost, then what was ended last. */
    @Requires(SEARCH_OPPORTUNITIES)
    public List<Aside> aside() {
        var now = clock.instant();
        var all = saved.of(caller.staffNumber());
        return Stream.concat(all.stream().filter(one -> one.isOpenAt(now)).sorted(Comparator.comparing(Aside::closesAt)),
            all.stream().filter(one -> !one.isOpenAt(now)).sorted(Comparator.comparing(Aside::closesAt).reversed())).toList();
    }

    /** Puts an open opportunity aside for the person. */
    @Requires(SEARCH_OPPORTUNITIES)
    @Transactional
    public void save(String reference) {
        var opportunity = id(reference);
        if (!ties.now(caller.staffNumber()).getOrDefault(reference, Tie.NONE).saved()) {
            saved.save(caller.staffNumber(), opportunity, clock.instant());
            events.fire(new PutAside("saved", reference));
        }
    }

    /** Takes it back, also what is no longer open. */
    @Requires(SEARCH_OPPORTUNITIES)
    @Transactional
    public void drop(String reference) {
        if (saved.drop(caller.staffNumber(), reference)) {
            events.fire(new PutAside("unsaved", reference));
        }
    }

    /** Somebody has put an opportunity aside for themselves, or back. */
    public record PutAside(String what, String recordRef) implements DomainEvent {
        @Override public String action() { return "opportunity." + what; }
        @Override public String recordType() { return "Opportunity"; }
    }

    private UUID id(String reference) {
        return catalogues.current().find(reference).map(CatalogueEntry::id).orElseThrow(() -> new NotFound("opportunity"));
    }

    private Search run(SearchQuery query) {
        return run(catalogues.current(), query, seekers.of(records.own(), query), clock.instant());
    }

    private Search run(Catalogue catalogue, SearchQuery query, Seeker seeker, Instant now) {
        var text = query.text().isEmpty() ? null : index.find(query.text());
        return new Search(catalogue, catalogues.vocabulary(), query, text, seeker, now);
    }
}
