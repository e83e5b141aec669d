package hmpps.careers.demonstration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import hmpps.careers.shared.London;

/** The demonstration set of one database: whether there is one, how it is made, and how an unfinished one is cleared away. */
final class DemonstrationSet {
    private static final String FILE = "jdbc:h2:file:";
    private final Connection connection;

    DemonstrationSet(Connection connection) {
        this.connection = connection;
    }

    /** The day the finished set was made for, or null when there is none. */
    LocalDate madeFor() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select made_for from demonstration_set where finished_at is not null")) {
            return row.next() ? row.getObject(1, LocalDate.class) : null;
        }
    }

    boolean isUnfinished() throws SQLException {
        return count("select count(*) from demonstration_set where finished_at is null") > 0;
    }

    /** Whether a set may be made: nobody works here yet. */
    boolean isWanted() throws SQLException {
        return count("select count(*) from staff_member") == 0;
    }

    /** Nobody may sign in with a password that is printed in the manual. */
    void refuse() throws SQLException {
        if (count("select count(*) from demonstration_set") > 0) {
            throw new IllegalStateException("This database holds demonstration data, whose password everybody knows. "
                + "Set PORTAL_DEMO=true, or use another database.");
        }
    }

    void make(DemonstrationSize size, LocalDate day, String passwordHash, PrintStream out) throws SQLException {
        connection.setAutoCommit(false);
        execute("insert into demonstration_set (id, size, made_for) values (1, '" + size.name() + "', '" + day + "')");
        connection.commit();
        var data = new DemonstrationData(Ground.read(connection), size, day);
        var progress = new Progress(out, data.expected());
        Instant made = London.instant(day.atStartOfDay());
        try (var rows = new BatchWriter(connection, progress::one)) {
            data.make(rows, number -> {
                rows.add(Table.ACCOUNT, number, passwordHash, made, 0, 0L);
                rows.add(Table.ACCOUNT_STAMP, number, 0L);
            });
            rows.flush();
            finish();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void finish() throws SQLException {
        execute("update opportunity_change set changes = changes + 1 where id = 1");
        execute("update demonstration_set set finished_at = current_timestamp(6) where id = 1");
        connection.commit();
    }

    /**
     * Takes an unfinished set away; it has no audit records yet, which could not be taken away. Its row goes last, so that a
     * wipe that is interrupted is done again.
     */
    void wipe() throws SQLException {
        boolean mysql = connection.getMetaData().getDatabaseProductName().equals("MySQL");
        execute(mysql ? "set foreign_key_checks = 0" : "set referential_integrity false");
        try {
            for (var table : Table.values()) {
                if (table != Table.AUDIT_RECORD) {
                    execute("truncate table " + table.name().toLowerCase());
                }
            }
        } finally {
            execute(mysql ? "set foreign_key_checks = 1" : "set referential_integrity true");
        }
        execute("delete from demonstration_set");
    }

    /** Whether the database is a file in that folder: the portal's own, and neither a server nor a file that somebody named in PORTAL_DB_URL. */
    boolean isIn(Path folder) throws SQLException {
        var address = connection.getMetaData().getURL();
        return address.startsWith(FILE) && folder.normalize().equals(Path.of(address.substring(FILE.length())).normalize().getParent());
    }

    private int count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
