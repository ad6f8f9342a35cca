package id.kinerja.portraits;

import id.kinerja.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where pictures are drawn, one at a time, since each takes much memory; nobody waits here long or holds anything else. */
@Component
class Studio {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Semaphore seat = new Semaphore(1, true);
    private final Clock clock;

    Studio(Clock clock) {
        this.clock = clock;
    }

    /** The file is fetched only once its turn has come. */
    byte[] drawn(Supplier<byte[]> file) {
        takeSeat();
        try {
            var until = clock.instant().plus(LONGEST);
            return SmallPicture.of(file.get(), () -> clock.instant().isAfter(until));
        } finally {
            seat.release();
        }
    }

    private void takeSeat() {
        try {
            if (seat.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refused.because(PortraitRefusal.BUSY);
    }
}
