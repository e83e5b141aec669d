package hmpps.careers.shared.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * A source of always the same connection, which nobody closes. H2 2.4 keeps in each check constraint with an IN list the session
 * that made it, and fails every insert with "database has been closed" once that session has ended: the pool drops idle
 * connections, so a freshly made database would stop working some minutes later. After the next start the trouble is gone.
 */
final class LastingConnection {
    private LastingConnection() { }

    static DataSource of(DataSource source) throws SQLException {
        var connection = source.getConnection();
        var unclosed = Proxies.of(Connection.class, (proxy, method, arguments) ->
            method.getName().equals("close") ? null : Proxies.invoke(connection, method, arguments));
        return Proxies.of(DataSource.class, (proxy, method, arguments) ->
            method.getName().equals("getConnection") ? unclosed : Proxies.invoke(source, method, arguments));
    }
}
