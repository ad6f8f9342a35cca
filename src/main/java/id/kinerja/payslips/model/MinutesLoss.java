package id.kinerja.payslips.model;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.performance.model.ProductivityShape;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Rupiah;
import java.util.List;
import java.util.Optional;

/**
 * What minutes of work below the target take from the month: the minutes there are, the target, and the amount by which
 * the month would pay more had the target been reached. Under every rule, since the rule itself is asked.
 */
public record MinutesLoss(int minutes, int target, Rupiah amount) {

    /** None where the policy has no target, where it is reached, and where it pays nothing. */
    public static Optional<MinutesLoss> of(Outcome.Ready ready, Policy policy) {
        var target = target(ready);
        var minutes = ready.judged().productivity().minutes();
        if (minutes >= target) {
            return Optional.empty();
        }
        var month = ready.person().month();
        var rest = new WorkLog(month.atEndOfMonth(), target - minutes, WorkLog.Status.VERIFIED);
        var reached = MonthCalculation.of(
                RestOfLogs.with(ready.person(), List.of(rest)), ready.judged().days(), policy);
        return reached instanceof Outcome.Ready full
                ? Optional.of(full.payslip().gross().minus(ready.payslip().gross()))
                        .filter(more -> more.amount() > 0)
                        .map(more -> new MinutesLoss(minutes, target, more))
                : Optional.empty();
    }

    static int target(Outcome.Ready ready) {
        return switch (ready.judged().productivity().shape()) {
            case ProductivityShape.Proportion(int minutes) -> minutes;
            case ProductivityShape.Cliff(int minutes) -> minutes;
            case ProductivityShape.CountedOnly() -> 0;
        };
    }

    public int missing() {
        return target - minutes;
    }
}
