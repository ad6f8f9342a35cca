package id.kinerja.payslips.model;

import id.kinerja.allowance.model.Line;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.discipline.model.DisciplineScore;
import id.kinerja.marks.model.Judged;
import id.kinerja.shared.Rounding;
import id.kinerja.shared.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The amount of which the percentages of a day are taken: a line as it would be without any event, or the whole amount.
 * None where no such amount explains what the day cost, so that nothing is claimed that does not come out.
 */
public final class LossBase {

    private static final long ROUNDED_TWICE = 2;

    private LossBase() {}

    /** In the month of this outcome, under the rule itself. */
    public static Optional<Rupiah> of(DayLoss loss, Outcome.Ready ready, Policy policy) {
        var judged = ready.judged();
        var clean = new Judged(judged.days(), new DisciplineScore(List.of()), judged.productivity());
        var slip = policy.allowance().payslip(ready.person(), clean);
        var whole = slip.amount().value().rounded(Rounding.HALF_UP);
        return Stream.concat(slip.lines().stream().map(Line::amount), Stream.of(whole))
                .filter(base -> explains(base, loss))
                .findFirst();
    }

    private static boolean explains(Rupiah base, DayLoss loss) {
        var taken = base.exact().times(loss.percent().fraction()).rounded(Rounding.HALF_UP);
        return loss.amount().amount() > 0 && Math.abs(taken.minus(loss.amount()).amount()) <= ROUNDED_TWICE;
    }
}
