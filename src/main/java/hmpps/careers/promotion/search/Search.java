package hmpps.careers.promotion.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import hmpps.careers.establishment.Distance;

/**
 * One search over one catalogue for one person: which rows fit each filter, how many fit each value with all other filters
 * applied, and in which order they are shown. Works on sets of row numbers; nothing is read from the database.
 */
final class Search {
    private final Catalogue catalogue;
    private final Vocabulary vocabulary;
    private final SearchQuery query;
    private final TextMatches text;
    private final Seeker seeker;
    private final Instant now;
    private final double[] milesTo;
    private final int[] met;
    private final BitSet open;
    private final Map<String, BitSet> eligible;
    private final Map<String, BitSet> closing;
    /** The rows that fit each filter in use: a dimension's parameter, "q" or "within". */
    private final Map<String, BitSet> fitting = new LinkedHashMap<>();

    /** {@code text} is null when no text was typed. */
    Search(Catalogue catalogue, Vocabulary vocabulary, SearchQuery query, TextMatches text, Seeker seeker, Instant now) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.query = asked(query, seeker);
        this.text = text;
        this.seeker = seeker;
        this.now = now;
        milesTo = milesTo();
        met = seeker.judge().met(catalogue);
        open = catalogue.openAt(now);
        eligible = Map.of("now", unmet(0), "step", unmet(1));
        closing = Map.of("7", catalogue.closingBy(now.plus(Duration.ofDays(7))), "14", catalogue.closingBy(now.plus(Duration.ofDays(14))));
        if (text != null) {
            fitting.put("q", holdingText());
        }
        if (this.query.within() != null) {
            fitting.put("within", near(this.query.within()));
        }
        query.chosen().forEach((dimension, values) -> fitting.put(dimension.parameter(), union(dimension, values)));
    }

    /** Of a postcode that nobody knows the person is told that distances are left out: so is the filter. */
    private static SearchQuery asked(SearchQuery query, Seeker seeker) {
        return query.of().isEmpty() || seeker.latitude() != null ? query : query.withoutDistance().onPage(query.page());
    }

    /** The page asked for; a page past the last is the last. */
    SearchResult page() {
        int[] found = inOrder();
        int pages = Math.max(1, (found.length + query.rows() - 1) / query.rows());
        var shown = query.onPage(Math.min(query.page(), pages));
        int from = (shown.page() - 1) * query.rows();
        List<SearchResult.Row> rows = new ArrayList<>();
        for (int i = from; i < Math.min(found.length, from + query.rows()); i++) {
            rows.add(row(found[i]));
        }
        int posts = 0;
        var prisons = new BitSet();
        for (int row : found) {
            posts += catalogue.entry(row).posts();
            prisons.set(catalogue.place(row));
        }
        return new SearchResult(shown, found.length, posts, prisons.cardinality(), pages, rows, facets(),
            text != null && text.alike(), found.length == 0 ? widening() : null);
    }

    /** Every row found, in the order asked for. */
    Stream<SearchResult.Row> all() {
        return Arrays.stream(inOrder()).mapToObj(this::row);
    }

    /** How many of the rows that are open the person may apply for now. */
    int openTo() {
        return common(open, eligible.get("now"));
    }

    /** Those of these opportunities that are open, whatever was asked for, the soonest to close first. */
    List<CatalogueEntry> open(Set<String> these) {
        return open.stream().mapToObj(catalogue::entry).filter(entry -> these.contains(entry.reference()))
            .sorted(Comparator.comparing(CatalogueEntry::closesAt).thenComparing(CatalogueEntry::reference)).toList();
    }

    /** The row numbers found, whatever their order. */
    BitSet found() {
        return fittingAllBut("");
    }

    private SearchResult.Row row(int row) {
        double miles = milesTo[catalogue.place(row)];
        var entry = catalogue.entry(row);
        return new SearchResult.Row(entry, Double.isNaN(miles) ? null : (int) Math.round(miles),
            entry.place().code().equals(seeker.establishment()), met[row], catalogue.rules(row));
    }

    private List<Facet> facets() {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            var others = fittingAllBut(dimension.parameter());
            List<Facet.Value> values = new ArrayList<>();
            vocabulary.of(dimension).forEach((value, label) -> values.add(new Facet.Value(value, label,
                common(others, rows(dimension, value)), query.chosen(dimension).contains(value))));
            facets.add(new Facet(dimension, values));
        }
        return facets;
    }

    private SearchResult.Widening widening() {
        SearchResult.Widening best = null;
        for (String filter : fitting.keySet()) {
            int total = fittingAllBut(filter).cardinality();
            if (total > 0 && (best == null || total > best.total())) {
                best = new SearchResult.Widening(filter, without(filter), total);
            }
        }
        return best;
    }

    private SearchQuery without(String filter) {
        return switch (filter) {
            case "q" -> query.withoutText();
            case "within" -> query.withoutDistance();
            default -> query.without(Dimension.named(filter).orElseThrow());
        };
    }

    private BitSet fittingAllBut(String filter) {
        var rows = (BitSet) open.clone();
        fitting.forEach((each, fit) -> {
            if (!each.equals(filter)) {
                rows.and(fit);
            }
        });
        return rows;
    }

    private BitSet rows(Dimension dimension, String value) {
        return switch (dimension) {
            case ELIGIBLE -> eligible.get(value);
            case CLOSING -> closing.get(value);
            case BAND, FAMILY, ESTATE, PATTERN, REGION, GROUP -> catalogue.rows(dimension, value);
        };
    }

    private BitSet union(Dimension dimension, Iterable<String> values) {
        var all = new BitSet(catalogue.size());
        values.forEach(value -> all.or(rows(dimension, value)));
        return all;
    }

    private static int common(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private BitSet holdingText() {
        var rows = new BitSet(catalogue.size());
        for (int row = 0; row < catalogue.size(); row++) {
            if (text.scores().containsKey(catalogue.entry(row).id())) {
                rows.set(row);
            }
        }
        return rows;
    }

    private BitSet near(int miles) {
        var rows = new BitSet(catalogue.size());
        for (int row = 0; row < catalogue.size(); row++) {
            if (milesTo[catalogue.place(row)] <= miles) {
                rows.set(row);
            }
        }
        return rows;
    }

    private BitSet unmet(int rules) {
        var rows = new BitSet(catalogue.size());
        for (int row = 0; row < catalogue.size(); row++) {
            rows.set(row, unmetBy(row) == rules);
        }
        return rows;
    }

    private int unmetBy(int row) {
        return catalogue.rules(row) - met[row];
    }

    private double[] milesTo() {
        var places = catalogue.places();
        var miles = new double[places.size()];
        for (int i = 0; i < miles.length; i++) {
            var place = places.get(i);
            miles[i] = seeker.latitude() == null || place.latitude() == null ? Double.NaN
                : Distance.miles(seeker.latitude(), seeker.longitude(), place.latitude(), place.longitude());
        }
        return miles;
    }

    private int[] inOrder() {
        var order = new RowOrder(catalogue, text, now, row -> milesTo[catalogue.place(row)], this::unmetBy);
        return order.sorted(found(), query.sort());
    }
}
