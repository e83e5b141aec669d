package hmpps.careers.promotion.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns the parameters of an address into a {@link SearchQuery}, keeping account of what made no sense. */
final class QueryReader {
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}([0-9][0-9A-Z]?( ?[0-9][A-Z]{2})?)?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final Vocabulary known;
    private final List<SearchQuery.Ignored> ignored = new ArrayList<>();

    QueryReader(Vocabulary known) {
        this.known = known;
    }

    SearchQuery.Parsed read(Map<String, String[]> parameters) {
        Map<Dimension, Set<String>> chosen = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            chosen.put(dimension, values(dimension, parameters.get(dimension.parameter())));
        }
        SearchQuery query = new SearchQuery(text(first(parameters, "q")), chosen,
            number("within", first(parameters, "within"), SearchQuery.DISTANCES).orElse(null), postcode(first(parameters, "of")),
            sort(first(parameters, "sort")), page(first(parameters, "page")),
            number("rows", first(parameters, "rows"), SearchQuery.ROWS).orElse(25));
        return new SearchQuery.Parsed(query, List.copyOf(ignored));
    }

    private Set<String> values(Dimension dimension, String[] asked) {
        Set<String> kept = new TreeSet<>();
        for (String value : asked == null ? new String[0] : asked) {
            if (known.knows(dimension, value)) {
                kept.add(value);
            } else if (!value.isBlank()) {
                ignore(dimension.parameter(), value);
            }
        }
        return kept;
    }

    private String text(String typed) {
        String clean = CONTROL.matcher(typed).replaceAll(" ").strip();
        if (clean.length() <= SearchQuery.LONGEST_TEXT) {
            return clean;
        }
        int end = clean.offsetByCodePoints(0, clean.codePointCount(0, SearchQuery.LONGEST_TEXT));
        ignore("q", clean.substring(end));
        return clean.substring(0, end).strip();
    }

    private String postcode(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        if (upper.isEmpty() || POSTCODE.matcher(upper).matches()) {
            return upper;
        }
        ignore("of", typed);
        return "";
    }

    private Sort sort(String asked) {
        Optional<Sort> sort = Sort.named(asked);
        if (sort.isEmpty() && !asked.isBlank()) {
            ignore("sort", asked);
        }
        return sort.orElse(Sort.BEST);
    }

    private int page(String asked) {
        if (asked.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(asked);
        }
        if (!asked.isBlank()) {
            ignore("page", asked);
        }
        return 1;
    }

    private Optional<Integer> number(String parameter, String asked, List<Integer> allowed) {
        for (Integer number : allowed) {
            if (number.toString().equals(asked)) {
                return Optional.of(number);
            }
        }
        if (!asked.isBlank() && !asked.equals(SearchQuery.ANY)) {
            ignore(parameter, asked);
        }
        return Optional.empty();
    }

    private void ignore(String parameter, String value) {
        String shown = value.codePoints().limit(LONGEST_SHOWN)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        ignored.add(new SearchQuery.Ignored(parameter, shown));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }
}
