package id.kinerja.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as bin/run starts it, in a process of its own. */
final class HouseProcess implements AutoCloseable {

    private static final int LOOK = 50;
    private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path said;
    private final int port;

    private HouseProcess(Process process, Path said, int port) {
        this.process = process;
        this.said = said;
        this.port = port;
    }

    static HouseProcess at(Path var, int port, String... options) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(List.of("-Dkinerja.var=" + var, "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-cp", classes, "id.kinerja.Kinerja", "--port", Integer.toString(port)));
        command.addAll(List.of(options));
        try {
            var said = Files.createTempFile("house", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            return new HouseProcess(process, said, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** What the door answers to whoever asks whether the house is well, once it answers. */
    String health() throws InterruptedException {
        var until = System.nanoTime() + LONGEST_START;
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                var door = URI.create("http://localhost:" + port + "/actuator/health");
                return client.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString())
                        .body();
            } catch (IOException notYet) {
                Thread.sleep(LOOK);
            }
        }
        throw new IllegalStateException(said());
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exit status, awaited for so long and no longer. */
    int endsWithin(Duration longest) throws InterruptedException {
        if (!process.waitFor(longest)) {
            throw new IllegalStateException("still running: " + said());
        }
        return process.exitValue();
    }

    /** Asks as a person does with Ctrl-C, or a machine that goes down. */
    void ask() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(said);
    }
}
