package hmpps.careers.shared.database;

import java.sql.Connection;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The portal's one pool of database connections: an embedded H2 file by default, MySQL when PORTAL_DB_URL, PORTAL_DB_USER
 * and PORTAL_DB_PASSWORD say so. WRITE_DELAY=0 keeps what was acknowledged when the process is killed.
 * The defaults stand here because the war's own configuration file cannot be read yet when the pool is made.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/portal",
    className = "hmpps.careers.shared.database.PortalDataSource",
    url = "${MPCONFIG=portal.db.url:jdbc:h2:file:~/.local/share/hmpps-careers/portal;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE}",
    user = "${MPCONFIG=portal.db.user:portal}",
    password = "${MPCONFIG=portal.db.password:portal}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    minPoolSize = 4,
    maxPoolSize = 40,
    properties = {
        "fish.payara.is-connection-validation-required=true",
        "fish.payara.connection-validation-method=custom-validation",
        "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
        "fish.payara.max-wait-time-in-millis=2000"
    })
@ApplicationScoped
public class DataSources {
}
