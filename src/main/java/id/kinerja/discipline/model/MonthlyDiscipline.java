package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import java.util.Comparator;
import java.util.List;

/** Finds the discipline events of a month: every rule of the policy looks at the judged days and the roll-calls. */
public final class MonthlyDiscipline {

    private static final Comparator<DisciplineEvent> BY_DAY =
            Comparator.comparing(DisciplineEvent::date).thenComparing(DisciplineEvent::kind);

    private MonthlyDiscipline() {}

    /** The roll-calls are those of the month alone. */
    public static DisciplineScore score(AttendanceMonth days, List<RollCall> rollCalls, DisciplinePolicy policy) {
        return new DisciplineScore(policy.rules().stream()
                .flatMap(rule -> rule.events(days, rollCalls))
                .sorted(BY_DAY)
                .toList());
    }
}
