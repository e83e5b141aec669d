package hmpps.careers.promotion.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person asks of the search page. The address of the page holds all of it, so that a search can be bookmarked,
 * saved and sent to a colleague.
 *
 * @param text free text, at most {@value #LONGEST_TEXT} characters, empty when nothing was typed
 * @param chosen the values ticked in each filter; a filter without a tick is absent
 * @param within miles from {@code of}, or null for any distance
 * @param of a postcode or postcode area, or empty for the person's own prison
 * @param page from 1
 * @param rows rows on a page: 25, 50 or 100
 */
public record SearchQuery(String text, Map<Dimension, Set<String>> chosen, Integer within, String of, Sort sort,
        int page, int rows) {
    public static final int LONGEST_TEXT = 200;
    /** Stands in a form for no limit of distance. */
    public static final String ANY = "any";
    public static final List<Integer> DISTANCES = List.of(5, 10, 20, 30, 50, 100);
    public static final List<Integer> ROWS = List.of(25, 50, 100);
    public static final SearchQuery EVERYTHING = new SearchQuery("", Map.of(), null, "", Sort.BEST, 1, 25);

    public SearchQuery {
        Map<Dimension, Set<String>> kept = new EnumMap<>(Dimension.class);
        chosen.forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                kept.put(dimension, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(kept);
    }

    /** A part of the address that made no sense and was left out: the parameter and the beginning of its value. */
    public record Ignored(String parameter, String value) { }

    /** A query as far as it was understood, and what was left out. */
    public record Parsed(SearchQuery query, List<Ignored> ignored) { }

    /** Reads the parameters of an address; never fails. */
    public static Parsed parse(Map<String, String[]> parameters, Vocabulary known) {
        return new QueryReader(known).read(parameters);
    }

    /** Reads what {@link #queryString()} printed, for instance when a search was saved. */
    public static Parsed parse(String queryString, Vocabulary known) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : queryString.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.merge(decode(pair.substring(0, equals)), new String[] {decode(pair.substring(equals + 1))},
                    SearchQuery::both);
            }
        }
        return parse(parameters, known);
    }

    /** The address of this query without the leading question mark; what stands as it would anyway is left out. */
    public String queryString() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", text);
        chosen.forEach((dimension, values) -> values.forEach(value -> add(parts, dimension.parameter(), value)));
        add(parts, "within", within == null ? "" : within.toString());
        add(parts, "of", of);
        add(parts, "sort", sort == Sort.BEST ? "" : sort.parameter());
        add(parts, "rows", rows == 25 ? "" : Integer.toString(rows));
        add(parts, "page", page == 1 ? "" : Integer.toString(page));
        return String.join("&", parts);
    }

    /** The values ticked in one filter, empty when none is. */
    public Set<String> chosen(Dimension dimension) {
        return chosen.getOrDefault(dimension, Set.of());
    }

    /** Whether anything but the order and the page was asked for. */
    public boolean narrows() {
        return !text.isEmpty() || within != null || !chosen.isEmpty();
    }

    public SearchQuery without(Dimension dimension, String value) {
        Map<Dimension, Set<String>> fewer = new EnumMap<>(Dimension.class);
        chosen.forEach((each, values) -> {
            Set<String> left = new TreeSet<>(values);
            if (each == dimension) {
                left.remove(value);
            }
            fewer.put(each, left);
        });
        return new SearchQuery(text, fewer, within, of, sort, 1, rows);
    }

    public SearchQuery without(Dimension dimension) {
        Map<Dimension, Set<String>> fewer = new EnumMap<>(Dimension.class);
        fewer.putAll(chosen);
        fewer.remove(dimension);
        return new SearchQuery(text, fewer, within, of, sort, 1, rows);
    }

    public SearchQuery withoutText() {
        return new SearchQuery("", chosen, within, of, sort, 1, rows);
    }

    public SearchQuery withoutDistance() {
        return new SearchQuery(text, chosen, null, of, sort, 1, rows);
    }

    /** The same order and number of rows with no filter left. */
    public SearchQuery cleared() {
        return new SearchQuery("", Map.of(), null, of, sort, 1, rows);
    }

    public SearchQuery sortedBy(Sort other) {
        return new SearchQuery(text, chosen, within, of, other, 1, rows);
    }

    public SearchQuery onPage(int number) {
        return new SearchQuery(text, chosen, within, of, sort, number, rows);
    }

    /** The letters a postcode begins with ({@code LE} of {@code LE18 4TN}), empty when the own prison is meant. */
    public String postcodeArea() {
        int letters = 0;
        while (letters < of.length() && Character.isLetter(of.charAt(letters))) {
            letters++;
        }
        return of.substring(0, letters);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return text;
        }
    }

    private static String[] both(String[] first, String[] second) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(second));
        return all.toArray(String[]::new);
    }
}
