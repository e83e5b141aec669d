package hmpps.careers.shared.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Connections for work at start that may take the database minutes, such as a migration. Everybody else gives a database that says
 * nothing up after some seconds (socketTimeout of MysqlAddress), so that people are told; these wait for as long as it takes, and
 * are like any other again when they go back to the pool.
 */
public final class LongWork {
    private static final int NO_END = 0;

    private LongWork() { }

    /** That source, with connections that wait. */
    static DataSource of(DataSource source) {
        return Proxies.of(DataSource.class, (proxy, method, arguments) ->
            method.getName().equals("getConnection") ? connection(source) : Proxies.invoke(source, method, arguments));
    }

    /** A connection of that source that waits until it is closed. */
    public static Connection connection(DataSource source) throws SQLException {
        var connection = source.getConnection();
        int usual = patient(connection);
        return Proxies.of(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                giveBack(connection, usual);
                return null;
            }
            return Proxies.invoke(connection, method, arguments);
        });
    }

    private static int patient(Connection connection) throws SQLException {
        try {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, NO_END);
            return usual;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void giveBack(Connection connection, int usual) throws SQLException {
        try (connection) {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        }
    }
}
