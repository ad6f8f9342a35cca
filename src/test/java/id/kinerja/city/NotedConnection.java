package id.kinerja.city;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.function.Consumer;

/** A connection that tells of every statement at the moment it is executed. */
final class NotedConnection {

    private NotedConnection() {}

    static Connection of(Connection connection, Consumer<String> notes) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            var result = call(connection, method, arguments);
            var sql = arguments != null && arguments[0] instanceof String text ? text : "";
            return switch (result) {
                case CallableStatement call -> noted(CallableStatement.class, call, sql, notes);
                case PreparedStatement prepared -> noted(PreparedStatement.class, prepared, sql, notes);
                case Statement plain -> noted(Statement.class, plain, sql, notes);
                case null, default -> result;
            };
        });
    }

    private static <T> T noted(Class<T> type, T statement, String sql, Consumer<String> notes) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                notes.accept(arguments != null && arguments[0] instanceof String text ? text : sql);
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(NotedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
