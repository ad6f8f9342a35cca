package id.kinerja.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One start of a server until its first page: how long it took and what it then holds, its database beside it. */
record Started(double seconds, long kilobytes, long beside) {

    private static final int LOOK_EVERY_MILLIS = 20;
    private static final int OK = 200;
    private static final long LONGEST_WAIT = 120_000_000_000L;

    /** After one that is not counted. */
    static List<Started> often(List<String> command, int port, String path, int runs)
            throws IOException, InterruptedException {
        once(command, port, path);
        var all = new ArrayList<Started>();
        for (var run = 0; run < runs; run++) {
            all.add(once(command, port, path));
        }
        return all;
    }

    private static Started once(List<String> command, int port, String path) throws IOException, InterruptedException {
        var page = URI.create("http://127.0.0.1:" + port + path);
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, page)) {
                if (!process.isAlive() || System.nanoTime() - begin > LONGEST_WAIT) {
                    throw new IllegalStateException(command + " did not start");
                }
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            return new Started(seconds, Usage.peakKilobytes(process.pid()), Usage.childrensKilobytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(HttpClient client, URI page) throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(page).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (ConnectException e) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static Spread seconds(List<Started> all) {
        return Spread.of(all.stream().map(Started::seconds).toList());
    }

    static String told(List<Started> all) {
        return String.format(
                Locale.ROOT,
                "%s; at most %,d MB resident, database %,d MB",
                seconds(all),
                all.stream().mapToLong(Started::kilobytes).max().orElse(0) >> 10,
                all.stream().mapToLong(Started::beside).max().orElse(0) >> 10);
    }
}
