package id.kinerja.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many at a time to work that takes much memory or time, in the order in which they came; the others wait. */
public final class Turnstile {

    private final Semaphore free;
    private final TextKey busy;

    /** Whose turn does not come in time is told so in these words. */
    public Turnstile(int together, TextKey busy) {
        free = new Semaphore(together, true);
        this.busy = busy;
    }

    /** Before somebody waits it is said that he does; he holds nothing else meanwhile. */
    public <T> T within(Duration patience, Runnable waits, Supplier<T> work) {
        if (!free.tryAcquire()) {
            waits.run();
            waitFor(patience);
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
        throw Refused.because(busy);
    }
}
