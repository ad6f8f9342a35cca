package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.DayAssessment;
import id.kinerja.discipline.model.MonthlyDiscipline;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.performance.model.MonthlyProductivity;

/** The order of a month, from facts to payslip: the only place that knows it. */
public final class MonthCalculation {

    private MonthCalculation() {}

    public static Outcome of(PersonMonth person, Policy policy) {
        return of(person, days(person), policy);
    }

    /** The same with days that were judged already, such as those of a month that still runs. */
    public static Outcome of(PersonMonth person, AttendanceMonth days, Policy policy) {
        var reasons = policy.lacks(person, days);
        if (!reasons.isEmpty()) {
            return new Outcome.Unready(person, reasons);
        }
        var discipline = MonthlyDiscipline.score(days, person.rollCallsOfMonth(), policy.discipline());
        var productivity = MonthlyProductivity.score(person.month(), person.workLogs(), days, policy.productivity());
        var judged = new Judged(days, discipline, productivity);
        return new Outcome.Ready(person, judged, policy.allowance().payslip(person, judged));
    }

    /** The judged days of anybody, ready or not. */
    public static AttendanceMonth days(PersonMonth person) {
        return person.schedule() == null
                ? AttendanceMonth.UNSCHEDULED
                : DayAssessment.days(person.schedule(), person.punches(), person.absences());
    }
}
