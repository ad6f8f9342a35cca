package id.kinerja.intake;

import id.kinerja.shared.Refused;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where files are read: two at a time, since each may take a good part of the memory; the others wait their turn. */
@Component
class Seats {

    static final int MANY = 2;
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Semaphore free = new Semaphore(MANY, true);

    /** Whoever is told how far it is waits long; whose page hangs on it is soon told to come again. */
    <T> T read(Progress progress, Supplier<T> work) {
        if (!free.tryAcquire()) {
            progress.at(Progress.Phase.WAITING, 0, 0);
            waitFor(progress == Progress.SILENT ? SHORT : LONG);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void waitFor(Duration patience) {
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
