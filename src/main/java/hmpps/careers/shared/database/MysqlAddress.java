package hmpps.careers.shared.database;

import java.util.List;
import java.util.stream.Collectors;

/** The address of a MySQL server with what the portal needs of the connection, where the address does not say it differently itself. */
final class MysqlAddress {
    private static final List<String> NEEDED = List.of(
        "connectTimeout=2000",                              // decision 8: these three belong together
        "socketTimeout=2000",
        "sessionVariables=innodb_lock_wait_timeout=1",
        "connectionTimeZone=UTC",
        "forceConnectionTimeZoneToSession=true",
        "fallbackToSystemKeyStore=false",                   // Payara's own, which the handshake breaks on
        "useServerPrepStmts=true",
        "cachePrepStmts=true",
        "prepStmtCacheSize=250",
        "prepStmtCacheSqlLimit=8192",
        "rewriteBatchedStatements=true",
        "useLocalSessionState=true",
        "openTelemetry=DISABLED");

    private MysqlAddress() { }

    static String complete(String address) {
        var missing = NEEDED.stream().filter(option -> !address.matches("(?i).*[?&]" + option.replaceFirst("=.*", "") + "=.*")).collect(Collectors.joining("&"));
        return missing.isEmpty() ? address : address + (address.indexOf('?') < 0 ? "?" : address.matches(".*[?&]") ? "" : "&") + missing;
    }
}
