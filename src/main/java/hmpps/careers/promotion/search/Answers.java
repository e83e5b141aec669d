package hmpps.careers.promotion.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import hmpps.careers.staff.StaffRecord;

/**
 * What was found out over one catalogue before, and is so still: a list is left for an opportunity and come back to, and whoever
 * narrows a search keeps their record. Goes with its catalogue. The keys hold all that the answers depend on beside it.
 */
final class Answers {
    private static final int MOST_PEOPLE = 500;
    private static final int MOST_PAGES = 500;

    private final Cache<Judged, int[]> met = Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();
    private final Cache<Asked, SearchResult> pages = Caffeine.newBuilder().maximumSize(MOST_PAGES).build();

    /** Somebody with that record, on that day. */
    record Judged(StaffRecord record, LocalDate today) { }

    /** What somebody with that record asked; opportunities close to the minute. */
    record Asked(SearchQuery query, StaffRecord record, Instant minute) { }

    /** How many rules of each row they meet. */
    int[] met(Judged who, Supplier<int[]> judging) {
        return met.get(who, any -> judging.get());
    }

    /** The page of what they asked for. */
    SearchResult page(Asked asked, Supplier<SearchResult> searching) {
        return pages.get(asked, any -> searching.get());
    }
}
