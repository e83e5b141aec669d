package hmpps.careers.demonstration;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Writes rows to the database in batches, parents before children, committing as it goes. */
final class BatchWriter implements Rows, AutoCloseable {
    private static final int BATCH = 1_000;
    private final Connection connection;
    private final Runnable counted;
    private final Map<Table, PreparedStatement> statements = new EnumMap<>(Table.class);
    private final int[] waiting = new int[Table.values().length];

    /** {@code counted} runs for each person, opportunity and application. */
    BatchWriter(Connection connection, Runnable counted) {
        this.connection = connection;
        this.counted = counted;
    }

    @Override
    public void add(Table table, Object... values) {
        try {
            var statement = statement(table);
            for (int i = 0; i < values.length; i++) {
                bind(statement, i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting[table.ordinal()] == BATCH) {
                flush();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Writing " + table, e);
        }
        if (table == Table.STAFF_MEMBER || table == Table.OPPORTUNITY || table == Table.APPLICATION) {
            counted.run();
        }
    }

    private PreparedStatement statement(Table table) throws SQLException {
        var statement = statements.get(table);
        if (statement == null) {
            statement = connection.prepareStatement(table.insert());
            statements.put(table, statement);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(index, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof UUID id) {
            statement.setBytes(index, ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
        } else {
            statement.setObject(index, value);
        }
    }

    /** Writes what waits. A batch of the audit trail is not committed before the set is whole, since it can never be taken back. */
    void flush() throws SQLException {
        for (var table : Table.values()) {
            if (waiting[table.ordinal()] > 0) {
                statements.get(table).executeBatch();
                waiting[table.ordinal()] = 0;
            }
        }
        if (!statements.containsKey(Table.AUDIT_RECORD)) {
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
    }
}
