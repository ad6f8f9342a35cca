package id.kinerja.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the server asks its database. */
public final class Statements implements BeanPostProcessor {

    private final AtomicInteger asked = new AtomicInteger();
    private final Predicate<Thread> counted;

    private Statements(Predicate<Thread> counted) {
        this.counted = counted;
    }

    static Statements ofRequests() {
        return new Statements(thread -> thread.getName().startsWith("tomcat-handler"));
    }

    /** Of whoever asks. */
    public static Statements ofAll() {
        return new Statements(thread -> true);
    }

    public int count() {
        return asked.get();
    }

    public void forget() {
        asked.set(0);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? before(pool) : bean;
    }

    /** The same database, with somebody who counts before it. */
    public DataSource before(DataSource database) {
        return new Counted(database);
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
                        if (method.getName().endsWith("Statement") && counted.test(Thread.currentThread())) {
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
