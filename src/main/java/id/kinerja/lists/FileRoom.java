package id.kinerja.lists;

import id.kinerja.shared.Refused;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where big files are read and made: two at a time, and in a small house one, since each takes much memory; the others wait. */
@Component
public class FileRoom {

    private static final int MOST = 2;
    private static final long ROOM = 128L << 20;
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Semaphore free = new Semaphore(many(), true);
    private final Semaphore pen = new Semaphore(1, true);

    public static int many() {
        return Math.clamp(Runtime.getRuntime().maxMemory() / ROOM, 1, MOST);
    }

    /** For whoever sits before a page that hangs on it: he is soon told to come again. */
    public <T> T soon(Supplier<T> work) {
        return with(free, () -> {}, SHORT, work);
    }

    /** For whoever is told how far it is: he waits long, and is told that he waits. */
    public <T> T patiently(Runnable waits, Supplier<T> work) {
        return with(free, waits, LONG, work);
    }

    /** For whoever writes what a file says: one at a time in this process, before he asks the database for anything. */
    public <T> T alone(Runnable waits, Supplier<T> work) {
        return with(pen, waits, LONG, work);
    }

    private static <T> T with(Semaphore free, Runnable waits, Duration patience, Supplier<T> work) {
        if (!free.tryAcquire()) {
            waits.run();
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
        throw Refused.because(FileRefusal.BUSY);
    }
}
