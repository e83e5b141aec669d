package hmpps.careers.promotion.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * Puts rows into the order asked for. The whole order of a row is packed into one number, most important part first and the
 * row number (which follows the reference) last, so that sorting 2,000 rows is sorting 2,000 numbers and always stable.
 */
final class RowOrder {
    private static final int ROW_BITS = 16;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final long FAR = (1L << 14) - 1;
    private static final long LATE = (1L << 22) - 1;

    private final Catalogue catalogue;
    private final TextMatches text;
    private final Instant now;
    private final IntToDoubleFunction miles;
    private final IntUnaryOperator unmet;

    RowOrder(Catalogue catalogue, TextMatches text, Instant now, IntToDoubleFunction miles, IntUnaryOperator unmet) {
        this.catalogue = catalogue;
        this.text = text;
        this.now = now;
        this.miles = miles;
        this.unmet = unmet;
    }

    int[] sorted(BitSet rows, Sort sort) {
        var keys = new long[rows.cardinality()];
        int next = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            keys[next++] = key(row, sort) << ROW_BITS | row;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & ROW_MASK)).toArray();
    }

    /** At most 47 bits. */
    private long key(int row, Sort sort) {
        return switch (sort) {
            case BEST -> text == null ? unmet(row) << 36 | tenthsOfMiles(row) << 22 | minutesLeft(row) : worstScore(row) << 14 | tenthsOfMiles(row);
            case CLOSING -> minutesLeft(row);
            case NEAREST -> tenthsOfMiles(row) << 22 | minutesLeft(row);
            case NEWEST -> Math.max(0, (1L << 40) - catalogue.entry(row).publishedAt().getEpochSecond());
            case POSTS -> 99 - Math.min(99, catalogue.entry(row).posts());
            case TITLE -> catalogue.titleRank(row);
            case BAND -> (long) catalogue.entry(row).band() << 17 | (catalogue.entry(row).specialist() ? 1L << 16 : 0) | catalogue.titleRank(row);
        };
    }

    private long unmet(int row) {
        return Math.min(15, unmet.applyAsInt(row));
    }

    private long tenthsOfMiles(int row) {
        double distance = miles.applyAsDouble(row);
        return Double.isNaN(distance) ? FAR : Math.min(FAR - 1, Math.round(distance * 10));
    }

    private long minutesLeft(int row) {
        return Math.min(LATE, Math.max(0, catalogue.closes(row) - now.getEpochSecond()) / 60);
    }

    /** Scores are positive, and the bits of positive floats are in the order of the floats. */
    private long worstScore(int row) {
        return Integer.MAX_VALUE - Float.floatToIntBits(Math.max(0, text.scores().getOrDefault(catalogue.entry(row).id(), 0f)));
    }
}
