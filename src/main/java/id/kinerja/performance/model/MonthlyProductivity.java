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

    private static final Comparator<WorkLog> LOGS_BY_DAY =
            Comparator.comparing(WorkLog::date).thenComparing(WorkLog::status).thenComparing(WorkLog::minutes);

    private MonthlyProductivity() {}

    public static ProductivityScore score(
            YearMonth month, List<WorkLog> logs, AttendanceMonth days, ProductivityPolicy policy) {
        var ofMonth = logs.stream()
                .filter(log -> YearMonth.from(log.date()).equals(month))
                .toList();
        var contributions = Stream.concat(verified(ofMonth), credited(days, policy))
                .sorted(BY_DAY)
                .toList();
        var passedOver = ofMonth.stream()
                .filter(log -> !log.isVerified())
                .sorted(LOGS_BY_DAY)
                .toList();
        return new ProductivityScore(contributions, passedOver, policy.shape());
    }

    private static Stream<Contribution> verified(List<WorkLog> logs) {
        return logs.stream().filter(WorkLog::isVerified).map(log -> new Contribution(log.date(), log.minutes(), null));
    }

    private static Stream<Contribution> credited(AttendanceMonth days, ProductivityPolicy policy) {
        var credits = policy.creditedMinutes();
        return days.excusedBy(credits.keySet()).stream()
                .map(day -> new Contribution(day.date(), credits.get(day.excuseKind()), day.excuseKind()));
    }
}
