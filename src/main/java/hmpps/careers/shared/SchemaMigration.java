package hmpps.careers.shared;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it. A start-up bean would be too late, since the persistence
 * unit is validated first.
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

    private static void migrate(DataSource source, String vendor) {
        try {
            Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(vendor.equals("h2") ? LastingConnection.of(source) : source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        } catch (SQLException e) {
            throw unreachable(e);
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
