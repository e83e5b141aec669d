package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jakarta.annotation.sql.DataSourceDefinition;

/** What the embedded database has acknowledged is still there after the process was killed. */
class DurabilityTest {
    @TempDir
    Path folder;

    @Test
    void no_acknowledged_commit_is_lost_when_the_process_is_killed() throws Exception {
        var url = portalUrl();
        try (var connection = DriverManager.getConnection(url, "portal", "portal"); var statement = connection.createStatement()) {
            statement.execute("create table receipt (number int not null primary key)");
        }
        var told = folder.resolve("told").toFile();
        var writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
            Writer.class.getName(), url).redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(told).start();
        while (writer.isAlive() && acknowledged(told.toPath()) < 100) {
            Thread.sleep(20);
        }
        writer.destroyForcibly();
        assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
        var acknowledged = acknowledged(told.toPath());
        assertThat(acknowledged).as(Files.readString(told.toPath())).isGreaterThanOrEqualTo(100);
        try (var connection = DriverManager.getConnection(url, "portal", "portal"); var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from receipt where number <= " + acknowledged)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(acknowledged);
        }
    }

    private static int acknowledged(Path told) throws IOException {
        return (int) Files.readString(told).chars().filter(c -> c == '\n').count();
    }

    /** The portal's own address of its database, in another folder. */
    private String portalUrl() {
        var definition = DataSources.class.getAnnotation(DataSourceDefinition.class).url();
        var address = Pattern.compile("\\$\\{MPCONFIG=portal\\.db\\.url:(.*)}").matcher(definition);
        assertThat(address.matches()).isTrue();
        return address.group(1).replaceFirst("h2:file:[^;]*", "h2:file:" + folder.resolve("portal").toString().replace('\\', '/'));
    }

    /** Commits rows one by one and says the number of each when it is committed. */
    static final class Writer {
        private Writer() { }

        public static void main(String[] arguments) throws Exception {
            try (var connection = DriverManager.getConnection(arguments[0], "portal", "portal");
                    var insert = connection.prepareStatement("insert into receipt (number) values (?)")) {
                for (int number = 1; ; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }
}
