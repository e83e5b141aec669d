package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_a_spreadsheet_would_run_becomes_text(String cell) {
        assertThat(SafeCsv.safe(cell)).isEqualTo("'" + cell);
    }

    @Test
    void anything_else_stays_as_it_is() {
        assertThat(SafeCsv.safe("Sam = Okafor")).isEqualTo("Sam = Okafor");
        assertThat(SafeCsv.safe("")).isEmpty();
        assertThat(SafeCsv.safe(null)).isEmpty();
        assertThat(SafeCsv.safe(-5)).isEqualTo("-5");
    }

    @Test
    void every_cell_is_quoted() {
        var out = new StringBuilder();
        new SafeCsv(out, "name", "note").row("Zoë \"Z\" O'Brien", "=HYPERLINK(\"x\"),\nmore");
        assertThat(out).hasToString("\uFEFF\"name\",\"note\"\r\n\"Zoë \"\"Z\"\" O'Brien\",\"'=HYPERLINK(\"\"x\"\"),\nmore\"\r\n");
    }

    @Test
    void a_file_begins_with_the_mark_by_which_excel_reads_accents() {
        var out = new StringBuilder();
        new SafeCsv(out, "name");
        assertThat(out).startsWith("\uFEFF\"name\"");
    }

    @Test
    void a_file_that_cannot_be_written_is_not_taken_for_a_short_one() {
        var full = new Appendable() {
            private int written;

            @Override
            public Appendable append(CharSequence text) throws IOException {
                written += text.length();
                if (written > 20) {
                    throw new IOException("no space left");
                }
                return this;
            }

            @Override
            public Appendable append(CharSequence text, int from, int to) throws IOException {
                return append(text.subSequence(from, to));
            }

            @Override
            public Appendable append(char one) throws IOException {
                return append(String.valueOf(one));
            }
        };
        var csv = new SafeCsv(full, "name");
        assertThatThrownBy(() -> csv.row("x".repeat(100))).isInstanceOf(UncheckedIOException.class).hasMessageContaining("no space left");
    }
}
