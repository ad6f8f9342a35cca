package id.kinerja.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The running PostgreSQL, as its owner sees it. */
final class Postmaster {

    private static final int TRIES = 50;
    private static final int PAUSE = 200;
    private static final int LOOK = 5;
    /** Recovery after a crash reads the log again, and takes its time. */
    private static final long LONGEST_START = TimeUnit.MINUTES.toMillis(15);

    private static final long LONGEST_STOP = TimeUnit.MINUTES.toMillis(2);

    private final Process process;
    private final int port;

    private Postmaster(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Postmaster start(Place place, Programs programs, ServerLog log, Durability durability) {
        for (var tries = 1; ; tries++) {
            var thisTime = log.fromNow();
            var started = fork(place, programs, thisTime, durability);
            if (started.becomesReady(place)) {
                return started;
            }
            if (tries == TRIES || !mayPass(thisTime.lastLines())) {
                throw DatabaseFailure.ofProgram("postgres", thisTime, place.folder());
            }
            Forks.pause(PAUSE);
        }
    }

    /** Ends a PostgreSQL whose owner died, which it is about to do itself. */
    static void endOrphan(PostmasterFile orphan) {
        signal("INT", orphan.process());
        if (!waitFor(() -> !orphan.isTrue(), LONGEST_STOP)) {
            throw DatabaseFailure.of(DatabaseText.STILL_RUNNING, orphan.data(), Integer.toString(orphan.process()));
        }
    }

    int processId() {
        return (int) process.pid();
    }

    int port() {
        return port;
    }

    /** Ends every session and writes everything down; {@link Process#destroy} would wait for the sessions. */
    void stop() {
        var wasInterrupted = Thread.interrupted(); // a stop must not stop halfway
        try {
            if (process.isAlive()) {
                signal("INT", processId());
                if (!waitFor(() -> !process.isAlive(), LONGEST_STOP)) {
                    signal("QUIT", processId()); // nothing is lost: the next start recovers from the log
                }
            }
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Postmaster fork(Place place, Programs programs, ServerLog log, Durability durability) {
        var port = freePort();
        var command =
                new ArrayList<>(List.of(programs.postgres(), "-D", place.data().toString()));
        command.addAll(Settings.arguments(port, durability));
        return new Postmaster(Forks.start(place.program(log, command)), port);
    }

    private boolean becomesReady(Place place) {
        try {
            waitFor(() -> !process.isAlive() || isReady(place), LONGEST_START);
        } catch (DatabaseFailure interrupted) {
            stop();
            throw interrupted;
        }
        return process.isAlive();
    }

    private boolean isReady(Place place) {
        return PostmasterFile.in(place.data())
                .filter(note -> note.process() == processId() && note.isReady())
                .isPresent();
    }

    // another program took the port meanwhile, or sessions of a killed server are still ending
    private static boolean mayPass(List<String> said) {
        return said.stream()
                .anyMatch(line -> line.contains("could not bind")
                        || line.contains("is still in use")
                        || line.contains("shared memory block"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw DatabaseFailure.of(DatabaseText.NOT_CONNECTED, "127.0.0.1", e.toString())
                    .causedBy(e);
        }
    }

    private static void signal(String name, int process) {
        Forks.run(new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process));
    }

    private static boolean waitFor(BooleanSupplier end, long longest) {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longest);
        while (!end.getAsBoolean()) {
            if (System.nanoTime() - until > 0) {
                return false;
            }
            Forks.pause(LOOK);
        }
        return true;
    }
}
