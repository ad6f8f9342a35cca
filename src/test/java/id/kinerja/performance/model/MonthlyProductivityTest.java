package id.kinerja.performance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.performance.model.WorkLog.Status;
import id.kinerja.shared.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthlyProductivityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);
    private static final AttendanceMonth NO_DAYS = new AttendanceMonth(List.of());

    @Test
    void verified_minutes_of_the_month_count_on_any_day_and_no_others() {
        var logs = List.of(
                new WorkLog(DAY, 100, Status.VERIFIED),
                new WorkLog(DAY.plusDays(1), 40, Status.VERIFIED),
                new WorkLog(DAY, 1000, Status.SUBMITTED),
                new WorkLog(DAY, 1000, Status.REJECTED),
                new WorkLog(LocalDate.of(2026, 9, 30), 1000, Status.VERIFIED),
                new WorkLog(LocalDate.of(2026, 11, 1), 1000, Status.VERIFIED));

        assertThat(score(logs, NO_DAYS, Map.of(), new ProductivityShape.CountedOnly())
                        .minutes())
                .isEqualTo(140);
    }

    @Test
    void an_excused_working_day_is_credited_by_its_kind() {
        var days = new AttendanceMonth(List.of(excused(AbsenceKind.ANNUAL), excused(AbsenceKind.SICK)));
        var score = score(List.of(), days, Map.of(AbsenceKind.ANNUAL, 300), new ProductivityShape.CountedOnly());

        assertThat(score.contributions()).containsExactly(new Contribution(DAY, 300, AbsenceKind.ANNUAL));
    }

    @Test
    void a_proportion_stays_exact_and_ends_at_the_whole() {
        var shape = new ProductivityShape.Proportion(6750);
        assertThat(shape.share(6749)).isEqualTo(Ratio.of(6749, 6750));
        assertThat(shape.share(6750)).isEqualTo(Ratio.ONE);
        assertThat(shape.share(9000)).isEqualTo(Ratio.ONE);
        assertThat(shape.share(0)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void a_cliff_pays_all_from_its_threshold_on_and_nothing_a_minute_below() {
        var shape = new ProductivityShape.Cliff(6750);
        assertThat(shape.share(6749)).isEqualTo(Ratio.ZERO);
        assertThat(shape.share(6750)).isEqualTo(Ratio.ONE);
    }

    private static AttendanceDay excused(AbsenceKind kind) {
        return new AttendanceDay(DAY, DayStatus.EXCUSED, null, null, null, 0, 0, new Absence(kind, DAY, DAY));
    }

    private static ProductivityScore score(
            List<WorkLog> logs, AttendanceMonth days, Map<AbsenceKind, Integer> credits, ProductivityShape shape) {
        return MonthlyProductivity.score(YearMonth.of(2026, 10), logs, days, new ProductivityPolicy(shape, credits));
    }
}
