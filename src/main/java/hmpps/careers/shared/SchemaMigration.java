package hmpps.careers.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it. A start-up bean would be too late, since the persistence
 * unit is validated first. Neither database takes back what a broken-off migration has done to the tables: while there are no
 * people in the embedded database, a next start makes its tables anew; later the backup has to be put back.
 */
public class SchemaMigration implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var source = (DataSource) factory.getProperties().get("jakarta.persistence.jtaDataSource");
        migrate(source, vendor(source));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // the schema stays when the portal stops
    }

    static void migrate(DataSource source, String vendor) {
        try {
            var embedded = vendor.equals("h2");
            var flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(embedded ? LastingConnection.of(source) : source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .cleanDisabled(!embedded)
                .load();
            if (embedded && flyway.info().pending().length > 0 && isEmpty(source)) {
                flyway.clean();
            }
            flyway.migrate();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static boolean isEmpty(DataSource source) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            return isNone(statement, "select 1 from information_schema.tables where lower(table_name) = 'staff_member'")
                || isNone(statement, "select 1 from staff_member");
        }
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
