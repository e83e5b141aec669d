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
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "layout 1\n0199b3a0-0000-7000-8000-000000000001 3\n", "layout 2\nnot a line\n", "layout 2\n0199b3a0-0000-7000-8000-000000000001 three\n",
        "layout 2\n0199b3a0-0000-7000-8000-000000000001 3\n0199"})
    void an_older_or_damaged_diary_counts_as_none_so_that_everything_is_indexed_anew(String text) throws IOException {
        assertThat(OpportunityIndexDiary.read(Files.writeString(folder.resolve("indexed.txt"), text))).isEmpty();
    }

    @Test
    void at_the_first_start_there_is_none() {
        assertThat(OpportunityIndexDiary.read(folder.resolve("indexed.txt"))).isEmpty();
        assertThat(OpportunityIndexDiary.read(folder)).as("a folder in its place").isEmpty();
    }

    @Test
    void it_says_which_version_of_each_opportunity_is_indexed() throws IOException {
        var file = Files.writeString(folder.resolve("indexed.txt"), "layout 2\n0199b3a0-0000-7000-8000-000000000001 3\n0199b3a0-0000-7000-8000-000000000002 12\n");
        assertThat(OpportunityIndexDiary.read(file)).isEqualTo(Map.of(UUID.fromString("0199b3a0-0000-7000-8000-000000000001"), 3L,
            UUID.fromString("0199b3a0-0000-7000-8000-000000000002"), 12L));
    }
}
