package id.kinerja.payslips.model;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RunningDay;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Rupiah;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * How a month stands for a person: what is earned, what waits for a superior's word, what can still be reached, what is
 * lost; together they are the ceiling. Days that are not over count neither as absent nor as late. What can be reached
 * is the scheduled time of the working days that are left, without those that a document excuses.
 */
public record Prospect(
        Outcome.Ready soFar,
        Outcome.Ready best,
        Rupiah earned,
        Rupiah waiting,
        Rupiah reachable,
        boolean isRunning,
        int assumedMinutes) {

    /** Of a month that is not closed, from today's facts at this moment of the person's office. */
    public static Prospect of(Outcome.Ready estimate, Policy policy, LocalDateTime now) {
        var days = RunningDay.settled(estimate.judged().days(), now);
        var running = !YearMonth.from(now).isAfter(estimate.person().month());
        var soFar = calculated(estimate.person(), days, policy);
        var decided = RestOfLogs.verified(estimate.person());
        var verified = calculated(decided, days, policy);
        var ahead = RestOfLogs.ahead(decided, days, now);
        var best = ahead.isEmpty() ? verified : calculated(RestOfLogs.with(decided, ahead), days, policy);
        var earned = soFar.payslip().gross();
        return new Prospect(
                soFar,
                best,
                earned,
                more(earned, verified.payslip().gross()),
                more(verified.payslip().gross(), best.payslip().gross()),
                running,
                ahead.stream().mapToInt(WorkLog::minutes).sum());
    }

    /** Of a closed month: it is what it is. */
    public static Prospect closed(Outcome.Ready kept) {
        return new Prospect(kept, kept, kept.payslip().gross(), Rupiah.ZERO, Rupiah.ZERO, false, 0);
    }

    public Rupiah ceiling() {
        return soFar.payslip().ceiling();
    }

    public Rupiah lost() {
        return more(earned.plus(waiting).plus(reachable), ceiling());
    }

    public int verifiedMinutes() {
        return soFar.judged().productivity().minutes();
    }

    public int submittedMinutes() {
        return soFar.person().workLogs().stream()
                .filter(log -> log.status() == WorkLog.Status.SUBMITTED)
                .mapToInt(WorkLog::minutes)
                .sum();
    }

    /** The minutes that the target still wants, where the policy has one, and that the days left can hold. */
    public int missingMinutes() {
        var target = MinutesLoss.target(soFar);
        return Math.clamp(target - verifiedMinutes() - submittedMinutes(), 0, assumedMinutes);
    }

    // who was ready with the facts as they are lacks nothing with more of them
    private static Outcome.Ready calculated(PersonMonth person, AttendanceMonth days, Policy policy) {
        return (Outcome.Ready) MonthCalculation.of(person, days, policy);
    }

    private static Rupiah more(Rupiah from, Rupiah to) {
        return to.compareTo(from) <= 0 ? Rupiah.ZERO : to.minus(from);
    }
}
