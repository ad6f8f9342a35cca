package id.kinerja.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often one token or address may ask within a minute; counted in the memory of each process. */
final class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final int most;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Count(Instant since, int times) {}

    Pace(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Counts one more request; answers how long to wait where that is too many. */
    synchronized Optional<Duration> take(String who) {
        var now = clock.instant();
        var count = counts.merge(
                who,
                new Count(now, 1),
                (old, first) ->
                        old.since().plus(WINDOW).isAfter(now) ? new Count(old.since(), old.times() + 1) : first);
        return count.times() <= most ? Optional.empty() : Optional.of(rest(count, now));
    }

    private static Duration rest(Count count, Instant now) {
        return Duration.between(now, count.since().plus(WINDOW));
    }
}
