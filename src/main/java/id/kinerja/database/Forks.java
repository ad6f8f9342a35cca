package id.kinerja.database;

import java.io.File;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The one thread that starts programs. Linux tells a child that its parent died when the <em>thread</em> ends that
 * started it, so this one lives as long as the whole process.
 */
final class Forks {

    private static final File NOTHING = new File("/dev/null");

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("database-forks").daemon().unstarted(work));

    private Forks() {}

    static Process start(ProcessBuilder program) {
        try {
            return THREAD.submit(() -> program.redirectInput(NOTHING).start()).get();
        } catch (ExecutionException e) {
            var name = program.command().getFirst();
            throw DatabaseFailure.of(DatabaseText.NOT_STARTED, name, String.valueOf(e.getCause()))
                    .causedBy(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** The exit status of a program whose words nobody needs. */
    static int run(ProcessBuilder program) {
        if (program.redirectOutput().equals(ProcessBuilder.Redirect.PIPE)) {
            program.redirectErrorStream(true).redirectOutput(NOTHING);
        }
        try {
            return start(program).waitFor();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    static DatabaseFailure interrupted() {
        Thread.currentThread().interrupt();
        return DatabaseFailure.of(DatabaseText.INTERRUPTED);
    }
}
