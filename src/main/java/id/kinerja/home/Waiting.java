package id.kinerja.home;

import id.kinerja.shared.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * What is missing in agencies today: of one it is counted when somebody looks, of the whole government once in a while,
 * for nobody waits at the first page for a count of fifty thousand people.
 */
@Service
public class Waiting {

    private static final Duration WHILE = Duration.ofMinutes(10);

    private final WaitingRepository desk;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN, Map.of());

    Waiting(WaitingRepository desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Posts without a class, people without an account, and leading positions that nobody holds. */
    public record Counts(int withoutClass, int withoutAccount, int vacant) {

        public static final Counts NONE = new Counts(0, 0, 0);
    }

    private record Known(Collection<UnitId> agencies, Instant at, Map<UnitId, Counts> counts) {}

    public Counts of(UnitId agency) {
        return desk.missing(List.of(agency), LocalDate.now(clock)).getOrDefault(agency, Counts.NONE);
    }

    /** As it was at most ten minutes ago. */
    public Map<UnitId, Counts> ofGovernment(Collection<UnitId> agencies) {
        var last = known;
        var now = clock.instant();
        if (last.agencies().equals(agencies)
                && !now.isBefore(last.at())
                && now.isBefore(last.at().plus(WHILE))) {
            return last.counts();
        }
        var counted = Map.copyOf(desk.missing(agencies, LocalDate.now(clock)));
        known = new Known(List.copyOf(agencies), now, counted);
        return counted;
    }
}
