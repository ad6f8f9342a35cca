package id.kinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A folder such as {@code var/} for one test, where the programs need not be unpacked again. */
public final class Office implements AutoCloseable {

    private static final Path ALL = Path.of("target", "database-tests").toAbsolutePath();
    private static boolean isFurnished;

    public final Path var;

    private Office(Path var) {
        this.var = var;
    }

    /** Before the first start, but with the programs unpacked. */
    static Office bare(Class<?> test) throws IOException {
        Files.createDirectories(ALL);
        var office = new Office(ALL.resolve(test.getSimpleName()));
        office.clear();
        Files.createDirectories(office.var);
        var programs = Programs.in(Place.of(ALL)).folder();
        Files.createSymbolicLink(Place.of(office.var).folder().resolve(programs.getFileName()), programs);
        return office;
    }

    /** After its first start, which is copied because it takes seconds. */
    public static Office furnished(Class<?> test) throws IOException {
        if (!isFurnished) {
            Database.start(ALL, Map.of()).close();
            isFurnished = true;
        }
        var office = bare(test);
        var data = Place.of(ALL).data().toString();
        Forks.run(new ProcessBuilder("cp", "-a", data, office.data().toString()));
        return office;
    }

    Database start() {
        return Database.start(var, Map.of());
    }

    Database join() {
        return Database.join(var, Map.of());
    }

    public Path data() {
        return Place.of(var).data();
    }

    static void execute(Database database, String statement) throws SQLException {
        try (var connection = database.address().connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    static String ask(Database database, String question) throws SQLException {
        try (var connection = database.address().connect();
                var sql = connection.createStatement();
                var answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    // also where root could not keep the data in the project
    private void clear() throws IOException {
        var elsewhere = var.resolve("elsewhere");
        if (Files.isDirectory(elsewhere)) {
            Folders.delete(elsewhere.toRealPath());
        }
        Folders.delete(var);
    }
}
