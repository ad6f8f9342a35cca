package id.kinerja.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A server of its own process, which writes row after row and says so, until it is killed. */
final class OfficeProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader words;

    private OfficeProcess(Process process) {
        this.process = process;
        words = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OfficeProcess at(Path var) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OfficeProcess(new ProcessBuilder(java, "-cp", classes, OfficeProcess.class.getName(), var.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits until so many rows are acknowledged; gives the process of the database. */
    int afterRows(int rows) throws IOException {
        var database = Integer.parseInt(words.readLine());
        while (Integer.parseInt(words.readLine()) < rows) {
            // the next one
        }
        return database;
    }

    /** As kill -9 does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    static void main(String[] arguments) throws SQLException {
        var database = Database.start(Path.of(arguments[0]), Map.of());
        System.out.println(database.processId().orElseThrow());
        try (var connection = database.address().connect();
                var sql = connection.createStatement()) {
            sql.execute("create table if not exists tap (number int primary key)");
            for (var number = 1; ; number++) {
                sql.execute("insert into tap values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
