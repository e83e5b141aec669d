package hmpps.careers.promotion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchExportTest {
    @TempDir Path folder;
    private final SearchExport export = new SearchExport(key -> key, Vocabulary.withFixedValues().name(Dimension.REGION, "wales", "Wales"));

    @Test
    void text_that_begins_like_a_formula_gets_an_apostrophe() throws IOException {
        for (String title : List.of("=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            assertThat(csv(title).get(1).get(1)).isEqualTo("'" + title);
            assertThat(xlsx(title)).contains("&apos;").doesNotContain("<f>");
        }
    }

    @Test
    void the_csv_begins_with_the_mark_of_utf_8_and_holds_every_row() throws IOException {
        var out = new ByteArrayOutputStream();
        export.csv(List.of(row("Swyddog Dŵr, \"Môn\"")), out);
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        var records = csv("Swyddog Dŵr, \"Môn\"");
        assertThat(records).hasSize(2);
        assertThat(records.get(0).get(0)).isEqualTo("search.export.reference");
        assertThat(records.get(1).toList()).containsExactly("PRO-26-00001", "Swyddog Dŵr, \"Môn\"", "search.band.4-specialist", "HMP Cardiff", "Cardiff", "", "Wales",
            "", "", "3", "search.pattern.full, search.pattern.share", "2026-07-01 17:00", "21", "5", "6");
    }

    @Test
    void closing_times_are_london_time_in_winter_too() throws IOException {
        var winter = row("x", Instant.parse("2026-12-06T23:59:00Z"));
        var out = new ByteArrayOutputStream();
        export.csv(List.of(winter), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2026-12-06 23:59");
    }

    @Test
    void a_place_without_a_position_has_an_empty_distance() throws IOException {
        var out = new ByteArrayOutputStream();
        export.csv(List.of(new SearchResult.Row(row("x").entry(), null, false, 0, 0)), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(",\"2026-07-01 17:00\",\"\",\"0\",\"0\"");
    }

    private List<org.apache.commons.csv.CSVRecord> csv(String title) throws IOException {
        var out = new ByteArrayOutputStream();
        export.csv(List.of(row(title)), out);
        return CSVFormat.RFC4180.parse(new StringReader(out.toString(StandardCharsets.UTF_8).substring(1))).getRecords();
    }

    private String xlsx(String title) throws IOException {
        var file = folder.resolve("opportunities.xlsx");
        try (var out = Files.newOutputStream(file)) {
            export.xlsx(List.of(row(title)), out);
        }
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static SearchResult.Row row(String title) {
        return row(title, Instant.parse("2026-07-01T16:00:00Z"));
    }

    private static SearchResult.Row row(String title, Instant closes) {
        var place = new CataloguePlace("CFI", "HMP Cardiff", "Cardiff", "unheard-of", "", "wales", 51.5, -3.2);
        var entry = new CatalogueEntry(new UUID(1, 1), 0, "PRO-26-00001", title, 4, true, "unheard-of", 3, true, false, true, place,
            Instant.parse("2026-06-01T09:00:00Z"), closes, Rules.none());
        return new SearchResult.Row(entry, 21, false, 5, 6);
    }
}
