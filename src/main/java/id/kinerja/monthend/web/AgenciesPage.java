package id.kinerja.monthend.web;

import id.kinerja.frame.web.Page;
import id.kinerja.lists.web.Listed;
import id.kinerja.monthend.AgencyMonths.Standing;
import id.kinerja.monthend.MonthSpan;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agencies that the viewer may read, and how the last month that ended stands in each; of some only what is closed. */
public record AgenciesPage(MonthSpan span, List<Standing> standings, Listed<Standing> list, Set<UnitId> readable)
        implements Page {

    public YearMonth month() {
        return standings.getFirst().month();
    }

    public long closed() {
        return standings.stream().filter(one -> one.state().isClosed()).count();
    }

    public String path(YearMonth other) {
        return list.asked().with("month", other.toString());
    }

    /** Of when the oldest of the counts shown is; none where all are as it is now. */
    public @Nullable ZonedDateTime countedAt() {
        return list.rows().stream()
                .filter(one -> one.countedAt() != null)
                .min(Comparator.comparing(one -> Objects.requireNonNull(one.countedAt())))
                .map(one -> Objects.requireNonNull(one.countedAt())
                        .atZone(one.agency().zone()))
                .orElse(null);
    }

    /** Whether some of those shown are being counted for the first time. */
    public boolean isCounting() {
        return list.rows().stream().anyMatch(one -> one.heads() == null);
    }

    public boolean hasEnded() {
        return span.hasEnded(month());
    }

    public String path(Standing one) {
        return MonthPaths.month(one.agency(), one.month());
    }

    /** Whether the viewer may open the month of this agency. */
    public boolean isOpenTo(Standing one) {
        return hasDays(one) || one.state().isClosed();
    }

    public boolean hasDays(Standing one) {
        return readable.contains(one.agency().id());
    }

    /** Whether there is any whose days he may read: otherwise the list has no column for them. */
    public boolean hasDays() {
        return !readable.isEmpty();
    }

    public String months(Unit agency) {
        return MonthPaths.months(agency);
    }

    public String days(Standing one) {
        return MonthPaths.days(one.agency(), one.month());
    }
}
