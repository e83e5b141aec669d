package hmpps.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deploy/run refuses, before it builds or starts anything. */
class DeployRunTest {
    private static final Map<String, String> MYSQL = Map.of("PORTAL_DB_URL", "jdbc:mysql://db.example/portal");

    @TempDir Path folder;

    @Test
    void a_demonstration_is_wanted_or_not_and_nothing_else() throws Exception {
        assertThat(refusal(Map.of("PORTAL_DEMO", "yes"))).isEqualTo("PORTAL_DEMO is yes: it has to be true or false.");
        assertThat(refusal(Map.of("PORTAL_DEMO", "False"))).startsWith("PORTAL_DEMO is False");
    }

    @Test
    void a_size_from_the_environment_is_heeded() throws Exception {
        assertThat(refusal(Map.of("PORTAL_DEMO_SIZE", "enormous"))).isEqualTo("PORTAL_DEMO_SIZE is enormous: it has to be normal or full.");
        assertThat(refusal(Map.of("PORTAL_DEMO_SIZE", "full", "PORTAL_DATA", blocked()))).contains("/demonstration-full cannot be written");
        assertThat(refusal(Map.of("PORTAL_DATA", blocked()))).contains("/demonstration cannot be written");
    }

    @Test
    void the_address_people_open_has_no_path() throws Exception {
        for (var wrong : List.of("careers.example", "https://careers.example/portal", "https://", "http://careers_portal:8080", "https://careers.example:https")) {
            assertThat(refusal(Map.of("PORTAL_URL", wrong))).isEqualTo("PORTAL_URL is " + wrong + ": it has to be an address without a path, such as https://careers.example.");
        }
        assertThat(refusal(Map.of("PORTAL_URL", "https://careers.example:8443/", "PORTAL_DATA", blocked()))).contains("cannot be written");
    }

    @Test
    void a_set_that_cannot_be_made_is_not_silently_left_out() throws Exception {
        assertThat(refusal(Map.of("PORTAL_DEMO", "false"), "--scale")).isEqualTo("--scale is for demonstration data; PORTAL_DEMO is false.");
        assertThat(refusal(Map.of("PORTAL_DEMO", "false"), "--fresh")).isEqualTo("--fresh is for demonstration data; PORTAL_DEMO is false.");
        assertThat(refusal(MYSQL, "--scale")).startsWith("--scale makes only the embedded database").contains("PORTAL_DEMO_SIZE=full");
        assertThat(refusal(MYSQL, "--fresh")).startsWith("--fresh deletes only the embedded database");
    }

    @Test
    void a_database_of_another_kind_is_told_before_anything_is_built() throws Exception {
        assertThat(refusal(Map.of("PORTAL_DB_URL", "jdbc:postgresql://db.example/portal?password=secret")))
            .isEqualTo("PORTAL_DB_URL is jdbc:postgresql://db.example/portal: it has to begin with jdbc:mysql: or jdbc:h2:.");
    }

    @Test
    void a_relative_data_folder_is_meant_from_where_the_command_was_given() throws Exception {
        blocked();
        assertThat(refusal(Map.of("PORTAL_DATA", "file/data"))).isEqualTo("The data folder " + folder.toRealPath()
            + "/file/data/demonstration cannot be written: set PORTAL_DATA to another.");
    }

    /** A folder nobody can make, below a file. */
    private String blocked() throws IOException {
        return Files.writeString(folder.resolve("file"), "in the way").resolve("data").toString();
    }

    /** What the command, given in the temporary folder, says when it gives up. */
    private String refusal(Map<String, String> settings, String... options) throws Exception {
        var command = new ArrayList<>(List.of("bash", Path.of("deploy/run").toAbsolutePath().toString()));
        command.addAll(List.of(options));
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(command).directory(folder.toRealPath().toFile()).redirectError(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(settings);
        var process = builder.start();
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("refused at once").isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        return Files.readString(said, StandardCharsets.UTF_8).strip();
    }
}
