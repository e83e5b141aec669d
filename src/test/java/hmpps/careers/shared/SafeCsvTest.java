package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(out).hasToString("\"name\",\"note\"\r\n\"Zoë \"\"Z\"\" O'Brien\",\"'=HYPERLINK(\"\"x\"\"),\nmore\"\r\n");
    }
}
