package hmpps.careers.promotion.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hmpps.careers.promotion.application.ApplicationStatus;
import hmpps.careers.shared.RuleViolation;

class ReceivedExportTest {
    private static final Instant SENT = Instant.parse("2026-07-01T22:30:00Z");

    @TempDir Path folder;
    private final ReceivedExport export = new ReceivedExport(code -> "HMP " + code);

    private static ReceivedApplication row(String title) {
        return new ReceivedApplication("APP-26-AAAAAA", "90000001", "Zo\u00eb", "Okafor", 3, "LCI", "PRO-26-0001", title, 4, "GTI", ApplicationStatus.SUBMITTED,
            SENT, SENT.plusSeconds(60));
    }

    private String csv(String title) throws IOException {
        var out = new ByteArrayOutputStream();
        export.csv(List.of(row(title))::forEach, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String xlsx(String title, String part) throws IOException {
        var out = new ByteArrayOutputStream();
        export.xlsx(List.of(row(title))::forEach, out);
        var file = Files.write(folder.resolve("book.xlsx"), out.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
    void no_cell_can_be_run_as_a_formula(String title) throws IOException {
        assertThat(csv(title)).contains("'" + title.substring(0, 2)).doesNotContain("," + title).doesNotContain("\"" + title);
        assertThat(xlsx(title, "xl/worksheets/sheet1.xml")).contains(">&apos;" + title.substring(0, 2)).doesNotContain(">" + title.substring(0, 2)).doesNotContain("<f>");
    }

    @Test
    void says_everything_of_the_row_in_london_time() throws IOException {
        var lines = csv("Officer").lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("\uFEFF");
        assertThat(lines.get(1).replace("\"", "")).isEqualTo(
            "APP-26-AAAAAA,Zo\u00eb Okafor,90000001,3,HMP LCI,PRO-26-0001,Officer,4,HMP GTI,Submitted,2026-07-01 23:30,2026-07-01 23:31");
    }

    @Test
    void every_line_of_many_arrives_in_the_workbook_once_and_in_order() throws IOException {
        var out = new ByteArrayOutputStream();
        export.xlsx(each -> IntStream.range(0, 2_500).forEach(number -> each.accept(row("Officer " + number + "."))), out);
        var file = Files.write(folder.resolve("many.xlsx"), out.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Pattern.compile("Officer (\\d+)\\.").matcher(sheet).results().map(found -> Integer.valueOf(found.group(1)))).containsExactlyElementsOf(
                IntStream.range(0, 2_500).boxed().toList());
        }
    }

    @Test
    void more_than_a_sheet_holds_are_refused() {
        assertThatThrownBy(() -> ApplicationsReceivedService.fitIntoOneFile(1_000_001)).isInstanceOf(RuleViolation.class).hasMessage("received.export.too-many");
        assertThatCode(() -> ApplicationsReceivedService.fitIntoOneFile(1_000_000)).doesNotThrowAnyException();
    }
}
