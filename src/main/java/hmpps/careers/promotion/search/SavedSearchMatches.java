package hmpps.careers.promotion.search;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import hmpps.careers.staff.StaffRecord;
import hmpps.careers.staff.StaffRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What is new in a search that somebody keeps, for its owner: the list of saved searches counts it, and alerts will send it. It asks
 * nobody's permission, so nothing outside the search reaches it.
 */
@ApplicationScoped
class SavedSearchMatches {
    @Inject CatalogueKeeper catalogues;
    @Inject OpportunityIndex index;
    @Inject Seekers seekers;
    @Inject StaffRecords records;
    @Inject Clock clock;

    /** The open opportunities that fit the search for its owner and were published after that moment, newest first. */
    List<CatalogueEntry> since(SavedSearch search, Instant since) {
        return since(search, since, records.of(search.staffNumber()), catalogues.current());
    }

    /** The same for an owner whose record has been read, in that catalogue. */
    List<CatalogueEntry> since(SavedSearch search, Instant since, StaffRecord record, Catalogue catalogue) {
        var query = query(search).sortedBy(Sort.NEWEST);
        var text = query.text().isEmpty() ? null : index.find(query.text());
        return new Search(catalogue, catalogues.vocabulary(), query, text, seekers.of(record, query), clock.instant()).all()
            .map(SearchResult.Row::entry).filter(entry -> entry.publishedAt().isAfter(since)).toList();
    }

    /** What the search asks for. */
    SearchQuery query(SavedSearch search) {
        return SearchQuery.parse(search.query(), catalogues.vocabulary()).query();
    }
}
