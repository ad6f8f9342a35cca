package id.kinerja.payslips.model;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.discipline.model.DisciplineEvent;
import id.kinerja.discipline.model.MonthlyDiscipline;
import id.kinerja.marks.model.Judged;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What one day took from the month: its events, and the amount by which the month would pay more had the day gone well.
 * Under every rule, since the rule itself is asked.
 */
public record DayLoss(AttendanceDay day, List<DisciplineEvent> events, Rupiah amount) {

    public DayLoss {
        events = List.copyOf(events);
    }

    /** The days that took something, or on which the policy saw something, in order of date. */
    public static List<DayLoss> of(Outcome.Ready ready, Policy policy) {
        return ready.judged().days().days().stream()
                .map(day -> new DayLoss(day, events(day.date(), ready), Rupiah.ZERO))
                .filter(loss -> !loss.events.isEmpty() || mayCost(loss.day))
                .map(loss -> loss.priced(ready, policy))
                .filter(loss -> !loss.events.isEmpty() || loss.amount.amount() > 0)
                .toList();
    }

    public LocalDate date() {
        return day.date();
    }

    public Percent percent() {
        return events.stream().map(DisciplineEvent::percent).reduce(Percent.ZERO, Percent::plus);
    }

    private static List<DisciplineEvent> events(LocalDate date, Outcome.Ready ready) {
        return ready.judged().discipline().events().stream()
                .filter(event -> event.date().equals(date))
                .toList();
    }

    private static boolean mayCost(AttendanceDay day) {
        return day.isLateOrEarly() || day.isMissingATap() || day.status() == DayStatus.ABSENT;
    }

    private DayLoss priced(Outcome.Ready ready, Policy policy) {
        var judged = ready.judged();
        var days = new AttendanceMonth(judged.days().days().stream()
                .map(one -> one.equals(day) ? gone(day) : one)
                .toList());
        var discipline = MonthlyDiscipline.score(days, rollCalls(ready), policy.discipline());
        var without = new Judged(days, discipline, judged.productivity());
        var gross = policy.allowance().payslip(ready.person(), without).gross();
        var more = gross.minus(ready.payslip().gross());
        return new DayLoss(day, events, more.amount() > 0 ? more : Rupiah.ZERO);
    }

    private static AttendanceDay gone(AttendanceDay day) {
        var shift = day.shift();
        return shift == null
                ? day
                : new AttendanceDay(day.date(), DayStatus.PRESENT, shift, shift.start(), shift.end(), 0, 0, null);
    }

    private List<RollCall> rollCalls(Outcome.Ready ready) {
        return ready.person().rollCallsOfMonth().stream()
                .filter(rollCall -> !rollCall.date().equals(day.date()))
                .toList();
    }
}
