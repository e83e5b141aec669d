package hmpps.careers.shared.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * A source of always the same connection, which nobody closes. H2 2.4 keeps in each check constraint with an IN list the session
 * that made it, and fails every insert with "database has been closed" once that session has ended: the pool drops idle
 * connections, so a freshly made database would stop working some minutes later. After the next start the trouble is gone.
 */
final class LastingConnection {
    private LastingConnection() { }

    static DataSource of(DataSource source) throws SQLException {
        var connection = source.getConnection();
        var unclosed = proxy(Connection.class, (proxy, method, arguments) ->
            method.getName().equals("close") ? null : invoke(connection, method, arguments));
        return proxy(DataSource.class, (proxy, method, arguments) ->
            method.getName().equals("getConnection") ? unclosed : invoke(source, method, arguments));
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader() == null ? LastingConnection.class.getClassLoader() : type.getClassLoader(),
            new Class<?>[] {type}, handler));
    }
}
