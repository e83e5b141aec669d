package hmpps.careers.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it. A start-up bean would be too late, since the persistence
 * unit is validated first. Neither database takes back what a broken-off migration has done to the tables: in an embedded database
 * that has no people and no audit trail yet, the next start makes the portal's tables anew; later the backup has to be put back.
 */
public class SchemaMigration implements Integrator {
    /** From the first packet until signed in, with a server that may take the line and say nothing; the driver has no setting of its own for it. */
    private static final int GREETING_SECONDS = 2;

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var source = (DataSource) factory.getProperties().get("jakarta.persistence.jtaDataSource");
        DriverManager.setLoginTimeout(GREETING_SECONDS);
        migrate(source, vendor(source));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // the schema stays when the portal stops
    }

    static void migrate(DataSource source, String vendor) {
        try {
            var h2 = vendor.equals("h2");
            var flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(h2 ? LastingConnection.of(source) : LongWork.of(source))
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .cleanDisabled(!h2)
                .load();
            if (h2 && isNew(source) && isUnfinished(flyway)) {
                flyway.clean();
            }
            flyway.migrate();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static boolean isUnfinished(Flyway flyway) {
        return Arrays.stream(flyway.info().all()).anyMatch(migration -> !migration.getState().isApplied() || migration.getState().isFailed());
    }

    /** Whether it is a file or in memory, its tables are the portal's, and nobody and nothing stands in them. */
    private static boolean isNew(DataSource source) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            return connection.getMetaData().getURL().matches("jdbc:h2:(file|mem):.*")
                && has(statement, "flyway_schema_history") && isEmpty(statement, "staff_member") && isEmpty(statement, "audit_record");
        }
    }

    private static boolean has(Statement statement, String table) throws SQLException {
        return !isNone(statement, "select 1 from information_schema.tables where lower(table_name) = '" + table + "'");
    }

    private static boolean isEmpty(Statement statement, String table) throws SQLException {
        return !has(statement, table) || isNone(statement, "select 1 from " + table);
    }

    private static boolean isNone(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query + " limit 1")) {
            return !rows.next();
        }
    }

    private static IllegalStateException unreachable(SQLException cause) {
        return new IllegalStateException("The database cannot be reached: check PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD", cause);
    }

    private static String vendor(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("MySQL") ? "mysql" : "h2";
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }
}
