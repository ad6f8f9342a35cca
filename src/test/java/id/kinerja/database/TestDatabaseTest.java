package id.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TestDatabaseTest {

    @Test
    void a_pattern_is_made_once_and_its_copies_know_nothing_of_each_other() throws SQLException {
        var made = new AtomicInteger();
        var first = TestDatabase.like("taps", address -> prepare(address, made));
        var second = TestDatabase.like("taps", address -> prepare(address, made));
        assertThat(made).hasValue(1);
        execute(first, "drop table tap");
        execute(second, "insert into tap values (1)");
    }

    private static void prepare(DatabaseAddress address, AtomicInteger made) {
        made.incrementAndGet();
        try {
            execute(address, "create table tap (number int primary key)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(DatabaseAddress address, String statement) throws SQLException {
        try (var connection = address.connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
