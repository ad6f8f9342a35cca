package id.kinerja.monthend;

import id.kinerja.monthend.HeadCountRepository.Kept;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.HeadCount;
import id.kinerja.payslips.HeadCounts;
import id.kinerja.shared.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How many of each agency are ready. As many people as can be counted while somebody waits are counted at every look; those
 * of a larger government were counted before, which is said with the time, and are counted, again or at last, soon after he
 * has looked.
 */
@Service
class KeptCounts {

    static final int AT_ONCE = 2_000;

    private final HeadCounts heads;
    private final HeadCountRepository counts;
    private final Employees employees;
    private final Clock clock;
    private final Set<YearMonth> lookedAt = ConcurrentHashMap.newKeySet();

    KeptCounts(HeadCounts heads, HeadCountRepository counts, Employees employees, Clock clock) {
        this.heads = heads;
        this.counts = counts;
        this.employees = employees;
        this.clock = clock;
    }

    /** What was counted, and when it was; without a time it is so now, and without a count nobody has counted yet. */
    record Counted(@Nullable HeadCount heads, @Nullable Instant at) {

        static final Counted NOBODY = new Counted(new HeadCount(0, 0), null);
        static final Counted NOT_YET = new Counted(null, null);
    }

    Map<UnitId, Counted> of(YearMonth month, Collection<UnitId> closed, List<Unit> agencies) {
        var counted = new HashMap<UnitId, Counted>();
        if (isLarge()) {
            lookedAt.add(month);
            heads.closed(month, closed).forEach((agency, then) -> counted.put(agency, new Counted(then, null)));
            counted.putAll(kept(
                    month,
                    agencies.stream()
                            .filter(agency -> !closed.contains(agency.id()))
                            .toList()));
        } else {
            heads.of(month, closed).forEach((agency, now) -> counted.put(agency, new Counted(now, null)));
        }
        return counted;
    }

    boolean isLarge() {
        return employees.areMoreThan(AT_ONCE);
    }

    /** As these agencies were counted last. */
    Map<UnitId, Counted> kept(YearMonth month, List<Unit> open) {
        var kept = counts.of(month);
        return open.stream().collect(Collectors.toMap(Unit::id, agency -> {
            var last = kept.get(agency.id());
            return last == null ? Counted.NOT_YET : new Counted(last.heads(), last.at());
        }));
    }

    private void count(YearMonth month, Unit agency) {
        var at = clock.instant();
        counts.keep(month, agency.id(), new Kept(heads.of(agency, month), at));
    }

    /** The months at which somebody has looked since this was asked for the last time. */
    Set<YearMonth> lookedAt() {
        var months = Set.copyOf(lookedAt);
        lookedAt.removeAll(months);
        return months;
    }

    /** Counts those of these agencies again that were counted longer ago than that. */
    void countAgain(YearMonth month, List<Unit> open, Duration age) {
        var kept = counts.of(month);
        var old = clock.instant().minus(age);
        open.stream()
                .filter(agency -> !kept.containsKey(agency.id())
                        || kept.get(agency.id()).at().isBefore(old))
                .forEach(agency -> count(month, agency));
    }
}
