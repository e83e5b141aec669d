package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;

class DatabaseIT extends InContainer {
    private static final String LIMITS = "select concat(@@innodb_lock_wait_timeout, ' ', @@wait_timeout)";

    @Inject Database database;
    @Resource(lookup = "java:app/jdbc/portal") DataSource source;

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
        assertThat(level).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Test
    void mysql_takes_back_the_locks_of_a_node_that_is_gone_after_five_minutes_but_not_in_the_middle_of_long_work() throws SQLException {
        try (var usual = source.getConnection(); var patient = LongWork.connection(source)) {
            if (!usual.getMetaData().getDatabaseProductName().equals("MySQL")) {
                return;     // an embedded database ends with the portal
            }
            assertThat(one(usual, LIMITS)).isEqualTo("1 300");
            assertThat(one(patient, LIMITS)).isEqualTo("1 28800");
            assertThat(patient.getNetworkTimeout()).isZero();
        }
        var id = "";
        try (var patient = LongWork.connection(source)) {
            id = one(patient, "select connection_id()");
        }
        try (var later = source.getConnection()) {
            assertThat(one(later, "select connection_id()")).as("the one given back last").isEqualTo(id);
            assertThat(one(later, LIMITS)).isEqualTo("1 300");
            assertThat(later.getNetworkTimeout()).isEqualTo(2_000);
        }
    }

    private static String one(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }
}
