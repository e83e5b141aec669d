package hmpps.careers.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a CSV download that a spreadsheet opens as text only: every cell quoted, and one that begins with
 * {@code = + - @}, tab or carriage return gets an apostrophe in front, since a spreadsheet would run it as a formula. It begins
 * with the mark that makes Excel read it as UTF-8, without which names with accents come out wrong.
 */
public final class SafeCsv {
    private static final String FORMULA = "=+-@\t\r";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setNullString("").get();

    private final CSVPrinter printer;

    /** Begins a table with these column heads. */
    public SafeCsv(Appendable out, String... heads) {
        try {
            out.append('\uFEFF');
            printer = new CSVPrinter(out, FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row((Object[]) heads);
    }

    /** Writes one row; null is an empty cell. */
    public void row(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(SafeCsv::safe).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one cell, of a workbook too; numbers of Java's own types stay numbers. */
    public static String safe(Object cell) {
        if (cell == null) {
            return "";
        }
        var text = cell.toString();
        var formula = !(cell instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
