package id.kinerja.intake;

import id.kinerja.shared.Refused;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where files are read: two at a time, and in a small house one, since each takes much memory; the others wait. */
@Component
class Seats {

    private static final int MOST = 2;
    private static final long ROOM = 128L << 20;
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Semaphore free = new Semaphore(many(), true);
    private final Semaphore pen = new Semaphore(1, true);

    static int many() {
        return Math.clamp(Runtime.getRuntime().maxMemory() / ROOM, 1, MOST);
    }

    /** Whoever is told how far it is waits long; whose page hangs on it is soon told to come again. */
    <T> T read(Progress progress, Supplier<T> work) {
        return with(free, progress, progress == Progress.SILENT ? SHORT : LONG, work);
    }

    /** For whoever writes what a file says: one at a time in this process, before he asks the database for anything. */
    <T> T alone(Progress progress, Supplier<T> work) {
        return with(pen, progress, LONG, work);
    }

    private static <T> T with(Semaphore free, Progress progress, Duration patience, Supplier<T> work) {
        if (!free.tryAcquire()) {
            progress.at(Progress.Phase.WAITING, 0, 0);
            waitFor(free, patience);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private static void waitFor(Semaphore free, Duration patience) {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refused.because(IntakeRefusal.BUSY);
    }
}
