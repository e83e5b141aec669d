package hmpps.careers.demonstration;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import hmpps.careers.shared.reference.ReferenceCsv;

/** Databases with the schema and as much reference data as a demonstration set stands on, without a container. */
final class Grounds {
    private static int number;

    private Grounds() { }

    /** A new H2 database in memory. */
    static Connection h2() throws SQLException {
        var source = new org.h2.jdbcx.JdbcDataSource();
        source.setURL("jdbc:h2:mem:demonstration" + number++
            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;DB_CLOSE_DELAY=-1");
        return prepared(source, "h2");
    }

    /** The connection that makes the tables stays open: H2 2.4 needs it for its check constraints. */
    private static DataSource lasting(DataSource source) throws SQLException {
        var connection = source.getConnection();
        var unclosed = Proxy.newProxyInstance(Grounds.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) ->
            method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(Grounds.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) ->
            method.getName().equals("getConnection") ? unclosed : method.invoke(source, arguments));
    }

    static Connection prepared(DataSource source, String vendor) throws SQLException {
        Flyway.configure().dataSource(lasting(source)).locations("classpath:db/migration", "classpath:db/vendor/" + vendor).load().migrate();
        var connection = source.getConnection();
        for (var row : ReferenceCsv.open("prison_groups.csv").rows()) {
            insert(connection, "insert into prison_group (code, name, area) values (?, ?, 'x')", row.text("code"), row.text("name"));
        }
        for (var row : ReferenceCsv.open("establishments.csv").rows()) {
            if (row.text("active").equals("yes")) {
                insert(connection, "insert into establishment (code, name, short_name, active, estate, operator, country, group_code, pay_zone, "
                    + "market_supplement) values (?, ?, ?, true, ?, ?, 'England', ?, 'NATIONAL', 0)", row.text("code"), row.text("name"),
                    row.text("short_name"), estate(row.optional("prison_group_code", 8)),
                    row.optional("operator_per_register", 80), row.optional("prison_group_code", 8));
            }
        }
        for (var row : ReferenceCsv.open("qualification_types.csv").rows()) {
            insert(connection, "insert into qualification_type (code, name, valid_months) values (?, ?, ?)", row.text("code"), row.text("name"),
                row.optional("valid_months", 4));
        }
        for (int band : new int[] {3, 4, 5, 7}) {
            insert(connection, "insert into pay_scale (band, pay_year, zone, base_min, base_max, unsocial_percent, illustrative, source) "
                + "values (?, '2025/26', 'NATIONAL', ?, ?, 20, true, 'x')", band, 20_000 + band * 3_000, 22_000 + band * 3_000);
        }
        return connection;
    }

    private static String estate(String group) {
        return switch (group) {
            case "LTHS" -> "LONG_TERM_HIGH_SECURITY";
            case "WMN" -> "WOMEN";
            case "YCS" -> "YOUNG_PEOPLE";
            default -> "ADULT_MALE";
        };
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
