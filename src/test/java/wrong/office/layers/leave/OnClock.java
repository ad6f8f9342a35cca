package wrong.office.layers.leave;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

final class OnClock {

    private OnClock() {}

    static List<Object> wrong(ZoneId zone) {
        return List.of(
                LocalDate.now(),
                LocalDate.now(zone),
                Instant.now(),
                System.currentTimeMillis(),
                Clock.systemUTC(),
                new Date());
    }

    static List<Object> right(Clock clock) {
        return List.of(LocalDate.now(clock), Instant.now(clock), clock.instant());
    }
}
