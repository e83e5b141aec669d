package hmpps.careers.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows kept in memory, to be asked by column. */
final class Kept implements Rows {
    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);

    /** One row. */
    record Row(Table table, List<Object> values) {
        @SuppressWarnings("unchecked")
        <T> T get(String column) {
            return (T) values.get(table.columns().indexOf(column));
        }

        String text(String column) {
            return String.valueOf(values.get(table.columns().indexOf(column)));
        }
    }

    @Override
    public void add(Table table, Object... values) {
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(new Row(table, Arrays.asList(values)));
    }

    List<Row> all(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    Stream<Row> stream(Table table) {
        return all(table).stream();
    }

    Map<Object, Row> by(Table table, String column) {
        var found = new HashMap<Object, Row>();
        all(table).forEach(row -> found.put(row.get(column), row));
        return found;
    }

    /** The rows as text, to be compared as a whole. */
    String print() {
        return rows.toString();
    }
}
