package hmpps.careers.promotion.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import hmpps.careers.shared.London;
import hmpps.careers.shared.SafeCsv;

/**
 * The whole result of a search as a file. Times are London time. Text that a spreadsheet could take for a formula gets an
 * apostrophe in front.
 */
public final class SearchExport {
    private static final List<String> COLUMNS = List.of("reference", "role", "band", "prison", "town", "estate", "region", "group", "family",
        "posts", "pattern", "closes", "miles", "met", "rules");
    private static final DateTimeFormatter CLOSES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.UK);

    private final UnaryOperator<String> words;
    private final Vocabulary vocabulary;

    /** {@code words} turns a message key into the text people read. */
    public SearchExport(UnaryOperator<String> words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** Comma-separated. */
    public void csv(List<SearchResult.Row> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = new SafeCsv(writer, COLUMNS.stream().map(this::heading).toArray(String[]::new));
        for (SearchResult.Row row : rows) {
            csv.row(cells(row).stream().map(cell -> cell instanceof LocalDateTime time ? CLOSES.format(time) : cell).toArray());
        }
        writer.flush();
    }

    /** A workbook of one sheet. */
    public void xlsx(List<SearchResult.Row> rows, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "HMPPS careers", null)) {
            var sheet = book.newWorksheet(words.apply("search.export.sheet"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, heading(COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int line = 1; line <= rows.size(); line++) {
                write(sheet, line, cells(rows.get(line - 1)));
                if (line % 500 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int line, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else if (cell instanceof LocalDateTime time) {
                sheet.value(line, column, time);
                sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
            } else if (cell != null) {
                sheet.value(line, column, SafeCsv.safe(cell));
            }
        }
    }

    private List<Object> cells(SearchResult.Row row) {
        var entry = row.entry();
        var place = entry.place();
        List<Object> cells = new ArrayList<>();
        cells.add(entry.reference());
        cells.add(entry.title());
        cells.add(name(Dimension.BAND, entry.bandValue()));
        cells.add(place.name());
        cells.add(place.town());
        cells.add(name(Dimension.ESTATE, place.estate()));
        cells.add(name(Dimension.REGION, place.region()));
        cells.add(name(Dimension.GROUP, place.group()));
        cells.add(name(Dimension.FAMILY, entry.family()));
        cells.add(entry.posts());
        cells.add(pattern(entry));
        cells.add(London.at(entry.closesAt()).toLocalDateTime());
        cells.add(row.miles());
        cells.add(row.met());
        cells.add(row.rules());
        return cells;
    }

    private String pattern(CatalogueEntry entry) {
        List<String> patterns = new ArrayList<>();
        if (entry.fullTime()) {
            patterns.add(name(Dimension.PATTERN, "full"));
        }
        if (entry.partTime()) {
            patterns.add(name(Dimension.PATTERN, "part"));
        }
        if (entry.jobShare()) {
            patterns.add(name(Dimension.PATTERN, "share"));
        }
        return String.join(", ", patterns);
    }

    private String name(Dimension dimension, String value) {
        var label = vocabulary.of(dimension).get(value);
        if (label == null) {
            return "";
        }
        return label.name() != null ? label.name() : words.apply(label.key());
    }

    private String heading(String column) {
        return words.apply("search.export." + column);
    }
}
