package id.kinerja.identity.web;

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
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Crowd> crowds = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Crowd> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Crowd(Instant since, int wrong) {}

    Crowds(Clock clock) {
        this.clock = clock;
    }

    /** How long this address has to wait, if it has to. */
    synchronized Optional<Duration> wait(String address) {
        var crowd = crowds.get(address);
        if (crowd == null || crowd.wrong() < FREE) {
            return Optional.empty();
        }
        var left = Duration.between(clock.instant(), crowd.since().plus(WINDOW));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    synchronized void wrong(String address) {
        var now = clock.instant();
        crowds.compute(
                address,
                (same, crowd) -> crowd == null || !crowd.since().plus(WINDOW).isAfter(now)
                        ? new Crowd(now, 1)
                        : new Crowd(crowd.since(), crowd.wrong() + 1));
    }
}
