package hmpps.careers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.Database;
import hmpps.careers.InContainer;
import jakarta.inject.Inject;

class DatabaseIT extends InContainer {
    @Inject
    Database database;

    @Test
    void the_schema_is_at_its_newest_version() {
        var failed = database.read(em -> em.createNativeQuery("select count(*) from flyway_schema_history where success = false", Long.class)
            .getSingleResult());
        assertThat(failed).isEqualTo(0L);
    }

    @Test
    void transactions_read_only_what_was_committed() {
        var level = database.read(em -> em.unwrap(org.hibernate.Session.class).doReturningWork(c -> c.getTransactionIsolation()));
        assertThat(level).isEqualTo(java.sql.Connection.TRANSACTION_READ_COMMITTED);
    }
}
