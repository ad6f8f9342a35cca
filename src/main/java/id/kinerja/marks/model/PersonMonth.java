package id.kinerja.marks.model;

import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.model.Absence;
import id.kinerja.organization.model.Employee;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Placement;
import id.kinerja.performance.model.WorkLog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every fact of one person and month, and nothing judged yet. Facts of neighbouring months may be among them, where a
 * night shift or a document reaches over the month's ends. The order in which they came does not matter.
 */
public record PersonMonth(
        YearMonth month,
        Employee employee,
        PayBasis pay,
        @Nullable MonthSchedule schedule,
        List<Placement> placements,
        List<Punch> punches,
        List<Absence> absences,
        List<WorkLog> workLogs,
        List<RollCall> rollCalls,
        Measures measures,
        List<Sanction> sanctions) {

    public PersonMonth {
        placements = placements.stream()
                .sorted(Comparator.comparing(Placement::from))
                .toList();
    }

    /** The class held on a day: of the last placement up to it, before the first one that of the employee. */
    public @Nullable JobClass classOn(LocalDate date) {
        var held = employee.jobClass();
        for (var placement : placements) {
            if (!placement.from().isAfter(date)) {
                held = placement.jobClass();
            }
        }
        return held;
    }

    public @Nullable JobClass classAtEndOfMonth() {
        return classOn(month.atEndOfMonth());
    }

    public List<RollCall> rollCallsOfMonth() {
        return rollCalls.stream()
                .filter(rollCall -> YearMonth.from(rollCall.date()).equals(month))
                .toList();
    }

    /** The levels of sanction in force, each once. */
    public List<Sanction.Level> sanctionLevels() {
        return sanctions.stream()
                .filter(sanction -> sanction.isInForce(month))
                .map(Sanction::level)
                .distinct()
                .sorted()
                .toList();
    }
}
