package hmpps.careers.shared.database;

import java.util.List;
import java.util.stream.Collectors;

/** The address of a MySQL server with what the portal needs of the connection, where the address does not say it differently itself. */
final class MysqlAddress {
    private static final List<String> VARIABLES = List.of(
        "innodb_lock_wait_timeout=1",                       // decision 8: belongs to the two below
        "wait_timeout=300");                                // a node that is gone for good keeps its locks no longer
    private static final List<String> NEEDED = List.of(
        "connectTimeout=2000",
        "socketTimeout=2000",
        "sessionVariables=" + String.join(",", VARIABLES),
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

    static String complete(String given) {
        var address = VARIABLES.stream().reduce(given, MysqlAddress::withVariable);
        var missing = NEEDED.stream().filter(option -> !address.matches("(?i).*[?&]" + name(option) + "=.*")).collect(Collectors.joining("&"));
        return missing.isEmpty() ? address : address + (address.indexOf('?') < 0 ? "?" : address.matches(".*[?&]") ? "" : "&") + missing;
    }

    /** Somebody's own variables are no reason to leave out ours, of which they say nothing. */
    private static String withVariable(String address, String variable) {
        return address.matches("(?i).*[=,]" + name(variable) + "=.*") ? address : address.replaceFirst("(?i)([?&]sessionVariables=[^&]*)", "$1," + variable);
    }

    private static String name(String option) {
        return option.substring(0, option.indexOf('='));
    }
}
