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
import id.kinerja.shared.Codes;
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

    private static final Comparator<Placement> PLACEMENTS_BY_DAY = Comparator.comparing(Placement::from)
            .thenComparing(Placement::jobClass)
            .thenComparing(Placement::unit);

    private static final Comparator<Absence> ABSENCES_BY_DAY = Comparator.comparing(Absence::from)
            .thenComparing(absence -> Codes.of(absence.kind()))
            .thenComparing(Absence::to);

    public PersonMonth {
        if (schedule != null && !schedule.month().equals(month)) {
            throw new IllegalArgumentException("the schedule is of another month: " + schedule.month());
        }
        // of two that govern the same day one decides, and it must not be the one that happened to come first
        placements = placements.stream().sorted(PLACEMENTS_BY_DAY).toList();
        absences = absences.stream().sorted(ABSENCES_BY_DAY).toList();
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
