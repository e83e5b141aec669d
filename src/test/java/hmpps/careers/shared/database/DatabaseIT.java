package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import jakarta.inject.Inject;

class DatabaseIT extends InContainer {
    @Inject
    Database database;

    @Test
    void the_schema_is_at_its_newest_version() throws IOException, URISyntaxException {
        var applied = database.read(em -> em.createNativeQuery("select max(version) from flyway_schema_history where success = true", String.class).getSingleResult());
        try (var files = Files.list(Path.of(getClass().getClassLoader().getResource("db/migration").toURI()))) {
            var newest = files.map(file -> file.getFileName().toString()).filter(name -> name.matches("V\\d{3}__.*")).max(Comparator.naturalOrder());
            assertThat(newest).hasValueSatisfying(name -> assertThat(name).startsWith("V" + applied + "__"));
        }
    }

    @Test
    void transactions_read_only_what_was_committed() {
        var level = database.read(em -> em.unwrap(org.hibernate.Session.class).doReturningWork(c -> c.getTransactionIsolation()));
        assertThat(level).isEqualTo(java.sql.Connection.TRANSACTION_READ_COMMITTED);
    }
}
