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
    /** How long one may lie idle meanwhile, in seconds, while another line of the same work is busy: what MySQL itself allows. */
    private static final int IDLE = 28_800;

    /** What holds for any other connection: milliseconds of silence, and on MySQL seconds of idleness. */
    private record Usual(int silence, Integer idle) { }

    private LongWork() { }

    /** That source, with connections that wait. */
    static DataSource of(DataSource source) {
        return Proxies.of(DataSource.class, (proxy, method, arguments) ->
            method.getName().equals("getConnection") ? connection(source) : Proxies.invoke(source, method, arguments));
    }

    /** A connection of that source that waits until it is closed. */
    public static Connection connection(DataSource source) throws SQLException {
        var connection = source.getConnection();
        var usual = patient(connection);
        return Proxies.of(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                giveBack(connection, usual);
                return null;
            }
            return Proxies.invoke(connection, method, arguments);
        });
    }

    private static Usual patient(Connection connection) throws SQLException {
        try {
            var usual = new Usual(connection.getNetworkTimeout(), idle(connection));
            set(connection, new Usual(NO_END, usual.idle() == null ? null : IDLE));
            return usual;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void giveBack(Connection connection, Usual usual) throws SQLException {
        try (connection) {
            if (!connection.isClosed()) {
                set(connection, usual);
            }
        }
    }

    private static void set(Connection connection, Usual time) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, time.silence());
        if (time.idle() != null) {
            try (var statement = connection.createStatement()) {
                statement.execute("set wait_timeout = " + time.idle());
            }
        }
    }

    private static Integer idle(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
            return null;
        }
        try (var statement = connection.createStatement(); var found = statement.executeQuery("select @@wait_timeout")) {
            found.next();
            return found.getInt(1);
        }
    }
}
