package hmpps.careers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves a test out, with the reason, when the database it is to run on is not there. H2 always is; a server named by
 * MYSQL_URL, as deploy/test does, has to be: then the tests fail instead of staying silent.
 */
public class DatabaseThere implements ExecutionCondition {
    private static String missing;

    @Override
    public synchronized ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (missing == null) {
            missing = lookForServer();
        }
        return missing.isEmpty() ? ConditionEvaluationResult.enabled("the database is there") : ConditionEvaluationResult.disabled(missing);
    }

    /** Drops and makes again the test database of a MySQL server; nothing on H2, whose folder is deleted instead. */
    static void empty() {
        if (!onMySql()) {
            return;
        }
        var name = database();
        if (!name.endsWith("_test")) {
            throw new IllegalStateException("MYSQL_URL names the database " + name + ", which would be emptied: its name has to end in _test");
        }
        try (var connection = connect(server()); var statement = connection.createStatement()) {
            statement.execute("drop database if exists `" + name + "`");
            statement.execute("create database `" + name + "`");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be made: " + e.getMessage(), e);
        }
    }

    /** Somebody else at the portal's database. */
    public static Connection connect() throws SQLException {
        return connect(System.getenv("PORTAL_DB_URL"));
    }

    private static Connection connect(String address) throws SQLException {
        return DriverManager.getConnection(address, System.getenv("PORTAL_DB_USER"), System.getenv("PORTAL_DB_PASSWORD"));
    }

    private static String lookForServer() {
        if (!onMySql() || System.getenv("MYSQL_URL") != null) {
            return "";
        }
        try (var connection = connect(server())) {
            return "";
        } catch (SQLException e) {
            return "no MySQL server at " + server().replaceAll("\\?.*", "") + ": start one with deploy/mysql start, or set MYSQL_URL";
        }
    }

    private static boolean onMySql() {
        return "mysql".equals(System.getProperty("portal.test.database"));
    }

    private static String server() {
        return System.getenv("PORTAL_DB_URL").replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1");
    }

    private static String database() {
        return System.getenv("PORTAL_DB_URL").replaceFirst("jdbc:mysql://[^/]+/([^?]*).*", "$1");
    }
}
