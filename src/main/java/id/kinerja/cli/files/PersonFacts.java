package id.kinerja.cli.files;

import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.leave.model.Absence;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Predicate;
import id.kinerja.organization.model.Employee;
import id.kinerja.organization.model.Placement;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Ratio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one person while the files are read; every file fills a list of its own. */
final class PersonFacts {

    /** A fact and the line it stands on, for the refusal of a second one that clashes with it. */
    record Lined<T>(int line, T fact) {}

    final Employee employee;
    final PayBasis pay;
    final @Nullable MonthSchedule schedule;
    final List<Punch> punches = new ArrayList<>();
    final List<WorkLog> workLogs = new ArrayList<>();
    final List<Lined<Absence>> absences = new ArrayList<>(0);
    final List<Lined<RollCall>> rollCalls = new ArrayList<>(0);
    final List<Lined<Sanction>> sanctions = new ArrayList<>(0);
    final List<Lined<Placement>> placements = new ArrayList<>(0);
    final Map<MeasureKind, Integer> measureLines = new EnumMap<>(MeasureKind.class);
    final Map<MeasureKind, Ratio> numbers = new EnumMap<>(MeasureKind.class);

    @Nullable Predicate predicate;

    Measures.@Nullable Assessed assessed;

    PersonFacts(Employee employee, PayBasis pay, @Nullable MonthSchedule schedule) {
        this.employee = employee;
        this.pay = pay;
        this.schedule = schedule;
    }

    PersonMonth of(YearMonth month) {
        return new PersonMonth(
                month,
                employee,
                pay,
                schedule,
                facts(placements),
                punches,
                facts(absences),
                workLogs,
                facts(rollCalls),
                new Measures(predicate, assessed, numbers),
                facts(sanctions));
    }

    private static <T> List<T> facts(List<Lined<T>> lined) {
        return lined.stream().map(Lined::fact).toList();
    }
}
