package id.kinerja.identity.web;

import id.kinerja.shared.Busy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords from one address, in memory. Generous, because a whole office shares one address in the morning; it
 * only keeps one machine from trying every name.
 */
@Component
class Crowds {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int FREE = 100;
    /** Half of those who wait for their turn: no address fills the house alone. */
    static final int AT_ONCE = 100;

    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Crowd> crowds = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Crowd> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** Since when, how many were wrong, and how many are being looked at right now. */
    private record Crowd(Instant since, int wrong, int inside) {

        boolean isOver(Instant now) {
            return !since.plus(WINDOW).isAfter(now);
        }
    }

    Crowds(Clock clock) {
        this.clock = clock;
    }

    /** One more from this address is looked at, unless it has to wait for so long; of too many at once nothing is begun. */
    synchronized Optional<Duration> begin(String address) {
        var now = clock.instant();
        var crowd = crowds.getOrDefault(address, new Crowd(now, 0, 0));
        if (crowd.wrong() >= FREE && !crowd.isOver(now)) {
            return Optional.of(Duration.between(now, crowd.since().plus(WINDOW)));
        }
        if (crowd.inside() >= AT_ONCE) {
            throw new Busy();
        }
        crowds.put(address, new Crowd(crowd.since(), crowd.wrong(), crowd.inside() + 1));
        return Optional.empty();
    }

    /** It has been looked at. */
    synchronized void end(String address, boolean isWrong) {
        var now = clock.instant();
        var crowd = crowds.getOrDefault(address, new Crowd(now, 0, 1));
        var inside = Math.max(0, crowd.inside() - 1);
        if (!isWrong) {
            crowds.put(address, new Crowd(crowd.since(), crowd.wrong(), inside));
        } else if (crowd.wrong() == 0 || crowd.isOver(now)) {
            crowds.put(address, new Crowd(now, 1, inside));
        } else {
            crowds.put(address, new Crowd(crowd.since(), crowd.wrong() + 1, inside));
        }
    }
}
