package id.kinerja.city;

import com.zaxxer.hikari.HikariDataSource;
import id.kinerja.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The database of a server that goes on while another one is put in its place, and that notes down every statement. */
final class SwitchedDatabase extends AbstractDataSource {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private @Nullable HikariDataSource current;

    synchronized void serve(DatabaseAddress address) {
        letGo();
        var next = new HikariDataSource();
        next.setJdbcUrl(address.url());
        next.setUsername(address.username());
        next.setPassword(address.password());
        next.setMinimumIdle(1);
        current = next;
    }

    synchronized DatabaseAddress address() {
        var served = Objects.requireNonNull(current);
        return new DatabaseAddress(served.getJdbcUrl(), served.getUsername(), served.getPassword());
    }

    /** Leaves no connection behind, so that the database can be copied. */
    synchronized void letGo() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    /** Connections that somebody took and has not given back. */
    synchronized int taken() {
        return current == null ? 0 : current.getHikariPoolMXBean().getActiveConnections();
    }

    /** What was asked while pages were drawn, and only then: the server also tidies up by itself. */
    List<String> statements() {
        return List.copyOf(statements);
    }

    void forgetStatements() {
        statements.clear();
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        if (current == null) {
            throw new SQLException("no database is served now");
        }
        return NotedConnection.of(current.getConnection(), this::note);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    // a session may still be put away while the page is already read
    private void note(String sql) {
        if (Thread.currentThread().getName().startsWith("tomcat-handler") && !sql.contains("PRIMARY_ID")) {
            statements.add(sql.strip());
        }
    }
}
