package id.kinerja.portraits;

import id.kinerja.shared.Turnstile;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where pictures are drawn, one at a time, since each takes much memory; nobody waits here long or holds anything else. */
@Component
class Studio {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Turnstile seat = new Turnstile(1, PortraitRefusal.BUSY);
    private final Clock clock;

    Studio(Clock clock) {
        this.clock = clock;
    }

    /** The file is fetched only once its turn has come. */
    byte[] drawn(Supplier<byte[]> file) {
        return seat.within(PATIENCE, () -> {}, () -> {
            var until = clock.instant().plus(LONGEST);
            return SmallPicture.of(file.get(), () -> clock.instant().isAfter(until));
        });
    }
}
