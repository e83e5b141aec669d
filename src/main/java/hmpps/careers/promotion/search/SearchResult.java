package hmpps.careers.promotion.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param query what was asked, with the page number that is really shown
 * @param total opportunities on all pages, with {@code posts} posts in {@code prisons} prisons
 * @param alike whether only words like those typed were found
 * @param widest when nothing was found: the one filter whose removal brings back most, or null
 */
public record SearchResult(SearchQuery query, int total, int posts, int prisons, int pages, List<Row> rows,
        List<Facet> facets, boolean alike, Widening widest) {
    /**
     * One opportunity found.
     *
     * @param miles from the place asked for, null where one of the two places is not known
     * @param met rules the person meets, of {@code rules}
     */
    public record Row(CatalogueEntry entry, Integer miles, boolean ownPrison, int met, int rules) {
        /** Rules the person does not meet yet. */
        public int unmet() {
            return rules - met;
        }
    }

    /** A filter that could be removed: its dimension, or null for text or distance, and what would then be found. */
    public record Widening(String filter, SearchQuery query, int total) { }

    /** The number of the first row shown, from 1; 0 when nothing was found. */
    public int first() {
        return rows.isEmpty() ? 0 : (query.page() - 1) * query.rows() + 1;
    }

    /** The number of the last row shown. */
    public int last() {
        return (query.page() - 1) * query.rows() + rows.size();
    }
}
