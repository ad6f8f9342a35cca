package id.kinerja.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the server asks its database. */
final class Statements implements BeanPostProcessor {

    private final AtomicInteger asked = new AtomicInteger();

    int count() {
        return asked.get();
    }

    void forget() {
        asked.set(0);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Counted(pool) : bean;
    }

    private static boolean isRequest() {
        return Thread.currentThread().getName().startsWith("tomcat-handler");
    }

    /** The same connections, each with somebody who counts beside it. */
    private final class Counted extends DelegatingDataSource {

        private Counted(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Statements.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().endsWith("Statement") && isRequest()) {
                            asked.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
