package hmpps.careers.home;

import java.util.List;

import hmpps.careers.notification.StoredNotice;
import hmpps.careers.promotion.search.CatalogueEntry;
import hmpps.careers.promotion.search.SavedSearchService;
import hmpps.careers.promotion.search.SearchResult;

/**
 * Everything the home page of one person shows.
 *
 * @param cards    what their roles bring, first on the page
 * @param eligible open opportunities whose every rule they meet
 * @param saved    the soonest to close of the open opportunities they put aside; {@code savedOver} more of those put aside have ended
 */
public record HomeSheet(List<StoredNotice> notices, List<RoleCard> cards, List<MyApplication> applications, int eligible,
        List<SearchResult.Row> recommended, List<Task> tasks, List<Deadline> deadlines, List<SavedSearchService.Kept> searches,
        List<CatalogueEntry> saved, int savedOver) { }
