package hmpps.careers.promotion.received;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import hmpps.careers.shared.London;
import hmpps.careers.shared.SafeCsv;
import hmpps.careers.shared.Texts;

/** Applications received as a file; times are London time, and no cell can be run as a formula. */
public final class ReceivedExport {
    private static final List<String> COLUMNS = List.of("reference", "name", "staff-number", "held-band", "workplace", "opportunity-reference", "opportunity",
        "band", "prison", "status", "submitted", "closes");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.UK);

    private static final int LINES_IN_MEMORY = 1_000;

    private final UnaryOperator<String> prisonName;

    /** What hands out the rows one after the other, so that they need not all be in memory: {@code list::forEach}. */
    public interface Rows {
        /** Hands each of them over. */
        void each(Consumer<ReceivedApplication> receiver);
    }

    /** {@code prisonName} turns a register code into the name people read. */
    public ReceivedExport(UnaryOperator<String> prisonName) {
        this.prisonName = prisonName;
    }

    /** Comma-separated. */
    public void csv(Rows rows, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var csv = new SafeCsv(writer, heads());
        rows.each(row -> csv.row(cells(row)));
        writer.flush();
    }

    /** A workbook of one sheet, which is never in memory as a whole. */
    public void xlsx(Rows rows, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "HMPPS careers", null)) {
            var sheet = book.newWorksheet(Texts.say("received.sheet"));
            var heads = heads();
            for (int column = 0; column < heads.length; column++) {
                sheet.value(0, column, heads[column]);
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            var line = new AtomicInteger();
            rows.each(row -> write(sheet, line.incrementAndGet(), cells(row)));
        }
    }

    private static void write(Worksheet sheet, int line, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.inlineString(line, column, SafeCsv.safe(cells[column]));
            }
        }
        if (line % LINES_IN_MEMORY == 0) {
            flush(sheet);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] heads() {
        return COLUMNS.stream().map(column -> Texts.say("received." + column)).toArray(String[]::new);
    }

    private Object[] cells(ReceivedApplication row) {
        return new Object[] {row.reference(), row.name(), row.staffNumber(), row.heldBand(), prisonName.apply(row.workplace()), row.opportunityReference(),
            row.title(), row.band(), prisonName.apply(row.prison()), Texts.say("received.status." + row.status()),
            TIME.format(London.at(row.submittedAt())), TIME.format(London.at(row.closesAt()))};
    }
}
