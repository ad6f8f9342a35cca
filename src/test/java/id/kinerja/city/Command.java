package id.kinerja.city;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of a command as a person at the machine runs it: a process of its own, beside the server, on its database. */
record Command(int status, List<String> out, List<String> err) {

    static Command run(CityHall hall, Path folder, String... arguments) throws IOException, InterruptedException {
        var address = hall.databaseAddress();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = Stream.concat(
                        Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", productAlone(), "id.kinerja.cli.Main"),
                        Stream.of(arguments))
                .toList();
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment()
                .putAll(Map.of(
                        "DATABASE_URL", address.url(),
                        "DATABASE_USERNAME", address.username(),
                        "DATABASE_PASSWORD", address.password()));
        var status = process.start().waitFor();
        return new Command(status, Files.readAllLines(out), Files.readAllLines(err));
    }

    // the beans of the tests would furnish the command, too
    private static String productAlone() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
