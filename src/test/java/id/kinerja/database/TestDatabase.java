package id.kinerja.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One PostgreSQL for all tests of a run, started as the product starts its own, but careless of power cuts. Every test
 * class asks for a database of its own, which costs a tenth of a second.
 */
public final class TestDatabase {

    private static final Path FOLDER = Path.of("target", "test-database");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Set<String> PATTERNS = new HashSet<>();

    private TestDatabase() {}

    /** A new database without anything in it. */
    public static DatabaseAddress empty() {
        return copy("template1");
    }

    /** A new database like the one that {@code prepare} makes once in a run; it must let go of its connections. */
    public static synchronized DatabaseAddress like(String pattern, Consumer<DatabaseAddress> prepare) {
        var name = "pattern_" + pattern;
        if (PATTERNS.add(name)) {
            execute("create database " + name);
            prepare.accept(named(name));
        }
        return copy(name);
    }

    private static DatabaseAddress copy(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + template);
        return named(name);
    }

    private static DatabaseAddress named(String name) {
        var office = Running.DATABASE.address();
        return new DatabaseAddress(
                office.url().replace("/" + office.username() + "?", "/" + name + "?"),
                office.username(),
                office.password());
    }

    private static void execute(String statement) {
        try (var connection = Running.DATABASE.address().connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Started when the first test asks. */
    private static final class Running {

        private static final Database DATABASE = start();

        private static Database start() {
            var database = Database.of(OwnDatabase.start(FOLDER, Durability.NONE));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            forgetEarlierRuns(database);
            return database;
        }

        private static void forgetEarlierRuns(Database database) {
            try (var connection = database.address().connect();
                    var sql = connection.createStatement();
                    var drops = connection.createStatement()) {
                var old = sql.executeQuery("select datname from pg_database where datname ~ '^(test|pattern)_'");
                while (old.next()) {
                    drops.execute("drop database " + old.getString(1) + " (force)");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
