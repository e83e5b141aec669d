package hmpps.careers.shared.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.util.function.LongSupplier;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

import com.mysql.cj.jdbc.MysqlDataSource;

/**
 * Where the pool gets its connections from: MySQL where the address says so, else H2. While the database is known to be away none
 * is opened: whoever asks is told at once. What is opened is a {@link Line}.
 */
public class PortalDataSource implements DataSource {
    /** Nanoseconds. */
    LongSupplier clock = System::nanoTime;
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
        return Proxies.of(Connection.class, new Line(source().getConnection(name, secret), opensAgain, clock));
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
