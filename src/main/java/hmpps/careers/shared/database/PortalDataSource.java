package hmpps.careers.shared.database;

import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

import com.mysql.cj.jdbc.MysqlDataSource;

/**
 * Where the pool gets its connections from: MySQL where the address says so, else H2. While the database is known to be away none
 * is opened or tried, and a dead one is let go without waiting for its good-bye: whoever asks is told at once.
 */
public class PortalDataSource implements DataSource {
    /** How long a connection that lay idle may take to answer before somebody gets it, and as long again to be given up: milliseconds. */
    private static final int ANSWER = 500;
    private static final int GOOD_BYE = 50;
    private static final int SECOND = 1000;
    /** How the states of SQL for a line that is no more begin. */
    private static final String BROKEN = "08";
    private static final Logger LOG = Logger.getLogger(PortalDataSource.class.getName());

    private String url;
    private String user;
    private String password;
    private DataSource source;

    /** For the pool, which says where the database is and who asks. */
    public PortalDataSource() { }

    PortalDataSource(DataSource source) {
        this.source = source;
    }

    /** An address such as {@code jdbc:mysql://…}. */
    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        if (!DatabaseWatch.mayBeAsked()) {
            throw new SQLTransientConnectionException("The database is away");
        }
        boolean opensAgain = DatabaseWatch.isAway();
        var connection = source().getConnection(name, secret);
        return Proxies.of(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "isValid" -> answers(connection, (Integer) arguments[0], opensAgain);
            case "rollback" -> ends(connection, method, arguments);
            case "setAutoCommit" -> (Boolean) arguments[0] ? ends(connection, method, arguments) : Proxies.invoke(connection, method, arguments);
            case "close", "abort" -> {
                hurry(connection);
                yield Proxies.invoke(connection, method, arguments);
            }
            default -> Proxies.invoke(connection, method, arguments);
        });
    }

    /**
     * Seconds as JDBC means them, but that none given is {@link #ANSWER} and not for ever: the pool gives none. While the database is away
     * it may have all its connections thrown away but for the one with which the watch has just reached it again.
     */
    private static boolean answers(Connection connection, int seconds, boolean opensAgain) throws SQLException {
        boolean ofThePool = seconds == 0;
        boolean mayAnswer = ofThePool && !opensAgain ? !DatabaseWatch.isAway() : DatabaseWatch.mayBeAsked();
        if (!mayAnswer || connection.isClosed()) {
            return false;
        }
        int usual = connection.getNetworkTimeout();
        waitAtMost(connection, ofThePool ? ANSWER : seconds * SECOND);
        var answers = connection.isValid(0);
        if (answers) {
            waitAtMost(connection, usual);
        }
        return answers;
    }

    /** What was begun on a line that is broken the server ends by itself, so that whoever asks for it learns why the line broke and not that it is broken. */
    private static Object ends(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return Proxies.invoke(connection, method, arguments);
        } catch (SQLException e) {
            if (e.getSQLState() == null || !e.getSQLState().startsWith(BROKEN)) {
                throw e;
            }
            LOG.log(Level.FINE, "Left to the server", e);
            return null;
        }
    }

    private static void hurry(Connection connection) {
        try {
            if (DatabaseWatch.isAway()) {
                waitAtMost(connection, GOOD_BYE);
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The connection was broken already", e);
        }
    }

    private static void waitAtMost(Connection connection, int milliseconds) throws SQLException {
        if (!connection.isClosed()) {
            connection.setNetworkTimeout(Runnable::run, milliseconds);
        }
    }

    private synchronized DataSource source() {
        if (source == null) {
            source = url.startsWith("jdbc:mysql") ? mysql() : h2();
        }
        return source;
    }

    private DataSource mysql() {
        var mysql = new MysqlDataSource();
        mysql.setUrl(MysqlAddress.complete(url));
        return mysql;
    }

    private DataSource h2() {
        var h2 = new JdbcDataSource();
        h2.setURL(url);
        return h2;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the drivers write to the portal's log
    }

    /** How long one may take to be opened is said in the address. */
    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("it is said in the address");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper of " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
