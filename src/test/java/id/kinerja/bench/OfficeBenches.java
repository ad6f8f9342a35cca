package id.kinerja.bench;

import id.kinerja.Kinerja;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** The server, as it was built and with the memory that bin/run gives it: closing a month, its pages, its start. */
final class OfficeBenches {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String FILLING_MEMORY = "-Xmx5g";

    private final Path folder;
    private final int runs;

    OfficeBenches(Path folder, int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    void closing(int people) throws IOException, InterruptedException {
        var office = current("office-" + people);
        var filled = folder.resolve("office-" + people + ".filled");
        if (!Files.exists(filled)) {
            Benches.print("filling an office of %,d people, once", people);
            run(List.of(JAVA, FILLING_MEMORY, "-cp", classes()), Closing.class, office, "fill", people);
            Files.createFile(filled);
        }
        Benches.print("closing the month of %,d people, as often as it is opened again; run 0 is not counted", people);
        run(server(), Closing.class, office, "close", runs);
    }

    void pages() throws IOException, InterruptedException {
        Benches.print("pages of Kota Contoh, asked for one after the other on one connection");
        run(server(), Pages.class, current("kota-contoh"));
    }

    void people() throws IOException, InterruptedException {
        var office = folder.resolve("people"); // takes long to fill, and is upgraded like any office
        var filled = folder.resolve("people.filled");
        if (!Files.exists(filled)) {
            new ProcessBuilder("rm", "-rf", office.toString())
                    .inheritIO()
                    .start()
                    .waitFor(); // half of it, perhaps
            Benches.print("filling an office of 50,000 people with ten years of posts, once");
            run(List.of(JAVA, FILLING_MEMORY, "-cp", classes()), PeoplePages.class, office, "fill");
            Files.createFile(filled);
        }
        Benches.print("lists of 50,000 people, asked for one after the other on one connection");
        run(server(), PeoplePages.class, office, "measure");
    }

    void starts() throws IOException, InterruptedException {
        Benches.print("from the command to the first page, on data that are there");
        var port = Started.freePort();
        var office = new ArrayList<>(server());
        office.addAll(List.of(
                "-Dkinerja.var=" + current("started"), Kinerja.class.getName(), "--port", Integer.toString(port)));
        var plain = List.of(
                JAVA, "-m", "jdk.httpserver", "-b", "127.0.0.1", "-p", Integer.toString(port), "-d", folder.toString());
        var started = Started.often(office, port, "/sign-in", runs);
        var baseline = Started.often(plain, port, "/", runs);
        Benches.print("  Kinerja       %s", Started.told(started));
        Benches.print("  the JDK's own web server %s", Started.told(baseline));
        Benches.print(
                "  ratio %.1f",
                Started.seconds(started).median() / Started.seconds(baseline).median());
    }

    /** A folder of data, emptied where its tables are older than the migrations. */
    private Path current(String name) throws IOException, InterruptedException {
        var data = folder.resolve(name);
        if (Files.exists(data) && Files.getLastModifiedTime(data).compareTo(newestMigration()) < 0) {
            new ProcessBuilder("rm", "-rf", data.toString(), data + ".filled")
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        return data;
    }

    private static FileTime newestMigration() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "resources", "db", "migration"))) {
            var newest = FileTime.fromMillis(0);
            for (var file : files.toList()) {
                var changed = Files.getLastModifiedTime(file);
                newest = changed.compareTo(newest) > 0 ? changed : newest;
            }
            return newest;
        }
    }

    private static List<String> server() {
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(List.of(System.getProperty("bench.server").split(" ")));
        command.addAll(List.of("-cp", classes()));
        return command;
    }

    private static String classes() {
        return System.getProperty("bench.classes");
    }

    private static void run(List<String> java, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(java);
        command.add("-Dspring.aot.enabled=false"); // wired for this bench, with its clock
        command.add(main.getName());
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        var ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + ended);
        }
    }
}
