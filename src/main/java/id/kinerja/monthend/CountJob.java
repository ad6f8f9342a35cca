package id.kinerja.monthend;

import id.kinerja.calendar.MonthClosing;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.organization.Organization;
import id.kinerja.shared.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts who is ready in a large government: every hour for the month that ended, and soon after somebody has looked. */
@Component
class CountJob {

    private static final Logger LOG = LoggerFactory.getLogger(CountJob.class);
    private static final long MINUTE = 60_000;
    private static final Duration AFTER_A_LOOK = Duration.ofMinutes(2);
    private static final Duration OTHERWISE = Duration.ofHours(1);

    private final Organization organization;
    private final MonthClosing closings;
    private final KeptCounts counts;
    private final Clock clock;
    private final Lock oneAtATime = new ReentrantLock();

    CountJob(Organization organization, MonthClosing closings, KeptCounts counts, Clock clock) {
        this.organization = organization;
        this.closings = closings;
        this.counts = counts;
        this.clock = clock;
    }

    // at a rate, since a delay would be waited for by every other job of the house
    @Scheduled(initialDelay = MINUTE, fixedRate = MINUTE)
    void count() {
        if (!oneAtATime.tryLock()) {
            return;
        }
        try {
            counts.lookedAt().forEach(month -> count(month, AFTER_A_LOOK));
            count(YearMonth.from(LocalDate.now(clock)).minusMonths(1), OTHERWISE);
        } catch (DataAccessException e) {
            LOG.warn("who is ready is counted later: {}", e.getMessage());
        } finally {
            oneAtATime.unlock();
        }
    }

    private void count(YearMonth month, Duration age) {
        if (!counts.isLarge()) {
            return;
        }
        Map<UnitId, MonthState> states = closings.states(month);
        var open = organization.allAgencies().stream()
                .filter(agency -> !states.containsKey(agency.id())
                        || !states.get(agency.id()).isClosed())
                .toList();
        counts.countAgain(month, open, age);
    }
}
