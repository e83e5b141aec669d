package hmpps.careers.promotion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpportunityIndexDiaryTest {
    private static final String HEADING = OpportunityIndexDiary.heading("a1b2c3/1");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "layout 1\n0199b3a0-0000-7000-8000-000000000001 3\n", "layout 3\n0199b3a0-0000-7000-8000-000000000001 3\n", "HEADING\nnot a line\n",
        "HEADING\n0199b3a0-0000-7000-8000-000000000001 three\n", "HEADING\n0199b3a0-0000-7000-8000-000000000001 3\n0199"})
    void an_older_or_damaged_diary_counts_as_none_so_that_everything_is_indexed_anew(String text) throws IOException {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void the_diary_of_another_register_of_prisons_counts_as_none_too() throws IOException {
        var corrected = OpportunityIndexDiary.heading("d4e5f6/1");
        assertThat(read(corrected + "\n0199b3a0-0000-7000-8000-000000000001 3\n")).isEmpty();
    }

    @Test
    void at_the_first_start_there_is_none() {
        assertThat(OpportunityIndexDiary.read(folder.resolve("indexed.txt"), HEADING)).isEmpty();
        assertThat(OpportunityIndexDiary.read(folder, HEADING)).as("a folder in its place").isEmpty();
    }

    @Test
    void it_says_which_version_of_each_opportunity_is_indexed() throws IOException {
        assertThat(read("HEADING\n0199b3a0-0000-7000-8000-000000000001 3\n0199b3a0-0000-7000-8000-000000000002 12\n")).isEqualTo(Map.of(UUID.fromString("0199b3a0-0000-7000-8000-000000000001"), 3L,
            UUID.fromString("0199b3a0-0000-7000-8000-000000000002"), 12L));
    }

    private Map<UUID, Long> read(String text) throws IOException {
        return OpportunityIndexDiary.read(Files.writeString(folder.resolve("indexed.txt"), text.replace("HEADING", HEADING)), HEADING);
    }
}
