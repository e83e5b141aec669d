package hmpps.careers.promotion.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import hmpps.careers.promotion.eligibility.Question;

/**
 * All published opportunities as they stood at one moment, laid out for searching: rows in the order of their references,
 * one set of row numbers for each value of each filter. Never changes; a newer one takes its place, and with it what was found over it.
 */
public final class Catalogue {
    /** Rows are packed into sort keys with 16 bits. */
    static final int MOST_ROWS = 1 << 16;

    private final long changes;
    private final List<CatalogueEntry> entries;
    private final CatalogueEntry[] rows;
    private final List<Question> questions;
    private final int[][] asked;
    private final Map<String, Integer> byReference = new HashMap<>();
    private final Map<Dimension, Map<String, BitSet>> rowsOf = new EnumMap<>(Dimension.class);
    private final List<CataloguePlace> places;
    private final int[] place;
    private final int[] titleRank;
    private final long[] closes;
    private final Answers answers = new Answers();

    private Catalogue(long changes, List<CatalogueEntry> entries) {
        if (entries.size() > MOST_ROWS) {
            throw new IllegalArgumentException("More than " + MOST_ROWS + " open opportunities: " + entries.size());
        }
        this.changes = changes;
        this.entries = entries;
        rows = entries.toArray(CatalogueEntry[]::new);
        place = new int[entries.size()];
        asked = new int[entries.size()][];
        closes = new long[entries.size()];
        Map<CataloguePlace, Integer> placeNumbers = new LinkedHashMap<>();
        Map<Question, Integer> questionNumbers = new LinkedHashMap<>();
        for (int row = 0; row < entries.size(); row++) {
            var entry = entries.get(row);
            byReference.put(entry.reference(), row);
            place[row] = number(placeNumbers, entry.place());
            asked[row] = entry.questions().mapToInt(question -> number(questionNumbers, question)).toArray();
            closes[row] = entry.closesAt().toEpochMilli();
            sort(row, entry);
        }
        places = List.copyOf(placeNumbers.keySet());
        questions = List.copyOf(questionNumbers.keySet());
        titleRank = ranks(entries);
    }

    /** A catalogue of these opportunities; {@code changes} is the count of changes it was read at. */
    public static Catalogue of(long changes, Collection<CatalogueEntry> entries) {
        return new Catalogue(changes, entries.stream().sorted(Comparator.comparing(CatalogueEntry::reference)).toList());
    }

    /** The count of changes this copy was read at. */
    public long changes() {
        return changes;
    }

    /** The opportunities by reference, those past closing since the copy was made among them. */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /** The opportunity of that reference, if it is published and was open when the copy was made. */
    public Optional<CatalogueEntry> find(String reference) {
        return Optional.ofNullable(byReference.get(reference)).map(entries::get);
    }

    /** The opportunities still open at that moment. */
    BitSet openAt(Instant now) {
        return closingAfter(now.toEpochMilli());
    }

    private BitSet closingAfter(long millis) {
        var open = new BitSet(entries.size());
        for (int row = 0; row < closes.length; row++) {
            if (closes[row] > millis) {
                open.set(row);
            }
        }
        return open;
    }

    /** The opportunities closing at that moment or before. */
    BitSet closingBy(Instant moment) {
        var closing = closingAfter(moment.toEpochMilli());
        closing.flip(0, entries.size());
        return closing;
    }

    /** The rows of one value of a filter. */
    BitSet rows(Dimension dimension, String value) {
        return rowsOf.getOrDefault(dimension, Map.of()).getOrDefault(value, new BitSet());
    }

    int size() {
        return entries.size();
    }

    CatalogueEntry entry(int row) {
        return rows[row];
    }

    /** How many rules the row has. */
    int rules(int row) {
        return asked[row].length;
    }

    /** How many rules of each row are met by somebody who answers so: each question is asked once, however many rows ask it. */
    int[] met(Predicate<Question> answers) {
        var yes = new int[questions.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = answers.test(questions.get(i)) ? 1 : 0;
        }
        var met = new int[rows.length];
        for (int row = 0; row < met.length; row++) {
            for (int question : asked[row]) {
                met[row] += yes[question];
            }
        }
        return met;
    }

    /** What was found out over this catalogue before. */
    Answers answers() {
        return answers;
    }

    /** When the row closes, in seconds of the epoch. */
    long closes(int row) {
        return closes[row] / 1000;
    }

    int place(int row) {
        return place[row];
    }

    List<CataloguePlace> places() {
        return places;
    }

    /** Where the row's title stands in the alphabet; equal titles share a place. */
    int titleRank(int row) {
        return titleRank[row];
    }

    private void sort(int row, CatalogueEntry entry) {
        put(Dimension.BAND, entry.bandValue(), row);
        put(Dimension.FAMILY, entry.family(), row);
        put(Dimension.ESTATE, entry.place().estate(), row);
        put(Dimension.REGION, entry.place().region(), row);
        put(Dimension.GROUP, entry.place().group(), row);
        if (entry.fullTime()) {
            put(Dimension.PATTERN, "full", row);
        }
        if (entry.partTime()) {
            put(Dimension.PATTERN, "part", row);
        }
        if (entry.jobShare()) {
            put(Dimension.PATTERN, "share", row);
        }
    }

    private void put(Dimension dimension, String value, int row) {
        rowsOf.computeIfAbsent(dimension, any -> new HashMap<>()).computeIfAbsent(value, any -> new BitSet(entries.size())).set(row);
    }

    private static <T> int number(Map<T, Integer> numbers, T thing) {
        return numbers.computeIfAbsent(thing, any -> numbers.size());
    }

    private static int[] ranks(List<CatalogueEntry> entries) {
        var titles = new ArrayList<>(entries.stream().map(Catalogue::sortedTitle).distinct().sorted().toList());
        Map<String, Integer> rank = new HashMap<>();
        titles.forEach(title -> rank.put(title, rank.size()));
        return entries.stream().mapToInt(entry -> rank.get(sortedTitle(entry))).toArray();
    }

    private static String sortedTitle(CatalogueEntry entry) {
        return entry.title().toLowerCase(Locale.UK);
    }
}
