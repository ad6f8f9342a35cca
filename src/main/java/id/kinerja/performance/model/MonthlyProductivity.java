package id.kinerja.performance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gathers what counts for productivity: the month's verified logs on any day, and credits for excused working days. */
public final class MonthlyProductivity {

    private static final Comparator<Contribution> BY_DAY =
            Comparator.comparing(Contribution::date).thenComparing(Contribution::minutes);

    private MonthlyProductivity() {}

    public static ProductivityScore score(
            YearMonth month, List<WorkLog> logs, AttendanceMonth days, ProductivityPolicy policy) {
        var contributions = Stream.concat(verified(month, logs), credited(days, policy))
                .sorted(BY_DAY)
                .toList();
        return new ProductivityScore(contributions, policy.shape());
    }

    private static Stream<Contribution> verified(YearMonth month, List<WorkLog> logs) {
        return logs.stream()
                .filter(log -> log.isVerified() && YearMonth.from(log.date()).equals(month))
                .map(log -> new Contribution(log.date(), log.minutes(), null));
    }

    private static Stream<Contribution> credited(AttendanceMonth days, ProductivityPolicy policy) {
        var credits = policy.creditedMinutes();
        return days.excusedBy(credits.keySet()).stream()
                .map(day -> new Contribution(day.date(), credits.get(day.excuseKind()), day.excuseKind()));
    }
}
