package hmpps.careers.demonstration;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.promotion.RoleTemplate;
import hmpps.careers.promotion.RoleTemplates;

/**
 * The reference data a set stands on.
 *
 * @param places         the active establishments by code
 * @param pay            base pay by band and zone, as in {@code "4 NATIONAL"}
 * @param qualifications known qualifications with the months they last, or null where they last for ever
 */
record Ground(List<Place> places, Map<String, PayRange> pay, Map<String, Integer> qualifications, List<RoleTemplate> roles) {
    /** What one band is paid in one zone, pounds a year for 37 hours. */
    record PayRange(BigDecimal least, BigDecimal most, int unsocialPercent) { }

    static Ground read(Connection connection) throws SQLException {
        return new Ground(places(connection), pay(connection), qualifications(connection), RoleTemplates.all());
    }

    PayRange pay(int band, String zone) {
        var range = pay.get(band + " " + zone);
        return range != null ? range : pay.get(band + " NATIONAL");
    }

    private static List<Place> places(Connection connection) throws SQLException {
        var places = new ArrayList<Place>();
        each(connection, "select code, name, group_code, estate, pay_zone, market_supplement, operator from establishment where active order by code",
            row -> places.add(new Place(row.getString(1), Place.displayName(row.getString(2)), row.getString(3), row.getString(4),
                row.getString(5), row.getBigDecimal(6), row.getString(7) == null || row.getString(7).equals("PSP"))));
        return places;
    }

    private static Map<String, PayRange> pay(Connection connection) throws SQLException {
        var pay = new HashMap<String, PayRange>();
        each(connection, "select band, zone, base_min, base_max, unsocial_percent from pay_scale order by pay_year", row ->
            pay.put(row.getInt(1) + " " + row.getString(2), new PayRange(row.getBigDecimal(3), row.getBigDecimal(4), row.getInt(5))));
        return pay;
    }

    private static Map<String, Integer> qualifications(Connection connection) throws SQLException {
        var known = new LinkedHashMap<String, Integer>();
        each(connection, "select code, valid_months from qualification_type order by code", row ->
            known.put(row.getString(1), row.getObject(2) == null ? null : row.getInt(2)));
        return known;
    }

    private static void each(Connection connection, String sql, Reading reading) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reading.row(rows);
            }
        }
    }

    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }
}
