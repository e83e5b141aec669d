package hmpps.careers.shared.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a MySQL server with what the portal needs of the connection, where the address does not say it differently itself. */
final class MysqlAddress {
    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("connectTimeout", "2000");                                       // decision 8: these three belong together
        NEEDED.put("socketTimeout", "2000");
        NEEDED.put("sessionVariables", "innodb_lock_wait_timeout=1");
        NEEDED.put("connectionTimeZone", "UTC");
        NEEDED.put("forceConnectionTimeZoneToSession", "true");
        NEEDED.put("fallbackToSystemKeyStore", "false");                            // Payara's own, which the handshake breaks on
        NEEDED.put("useServerPrepStmts", "true");
        NEEDED.put("cachePrepStmts", "true");
        NEEDED.put("prepStmtCacheSize", "250");
        NEEDED.put("prepStmtCacheSqlLimit", "8192");
        NEEDED.put("rewriteBatchedStatements", "true");
        NEEDED.put("useLocalSessionState", "true");
        NEEDED.put("openTelemetry", "DISABLED");
    }

    private MysqlAddress() { }

    static String complete(String address) {
        var missing = NEEDED.entrySet().stream()
            .filter(option -> !address.matches("(?i).*[?&]" + option.getKey() + "=.*"))
            .map(option -> option.getKey() + "=" + option.getValue())
            .collect(Collectors.joining("&"));
        return missing.isEmpty() ? address : address + (address.indexOf('?') < 0 ? "?" : address.matches(".*[?&]") ? "" : "&") + missing;
    }
}
