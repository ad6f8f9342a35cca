package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.RunningDay;
import id.kinerja.payslips.PastSlip;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.Prospect;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.web.Bars;
import id.kinerja.shared.web.Page;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a month comes to for a person: earned, waiting, reachable, lost, and every lost piece with its reason. */
public record AllowancePage(
        ShownMonth shown,
        @Nullable Prospect prospect,
        List<DayLoss> losses,
        List<SlipRow> rows,
        @Nullable DayChart chart,
        List<PastSlip> past)
        implements Page {

    static AllowancePage of(ShownMonth shown, List<PastSlip> past) {
        var prospect = shown.prospect();
        if (prospect == null) {
            return new AllowancePage(shown, null, List.of(), List.of(), null, past);
        }
        var losses = shown.losses(prospect).stream()
                .sorted(Comparator.comparing(DayLoss::amount).reversed())
                .toList();
        var rows = SlipRow.of(prospect.best());
        return new AllowancePage(shown, prospect, losses, rows, DayChart.of(prospect, losses), past);
    }

    public List<Message> reasons() {
        return shown.outcome() instanceof Outcome.Unready unready
                ? unready.reasons().stream().map(MissingText::of).toList()
                : List.of();
    }

    /** Whether the day's departure is only assumed. */
    public boolean isOpen(AttendanceDay day) {
        return !shown.isClosed() && day.shift() != null && RunningDay.isOpen(day.shift(), shown.now());
    }

    public Bars bars(Prospect of) {
        return Bars.of(
                new Bars.Part("ok", of.earned().amount(), true),
                new Bars.Part("ok", of.waiting().amount(), false),
                new Bars.Part("rest", of.reachable().amount(), true),
                new Bars.Part("bad", of.lost().amount(), true));
    }

    /** What is lost beyond the days: minutes not reached, a grade, a factor; or a few rupiah of rounding. */
    public Rupiah lostOtherwise(Prospect of) {
        var rest = of.lost().minus(losses.stream().map(DayLoss::amount).reduce(Rupiah.ZERO, Rupiah::plus));
        return rest.amount() > 0 || isRounding(rest) ? rest : Rupiah.ZERO;
    }

    /** Each piece is rounded for itself, so that their sum may miss the whole by a rupiah each. */
    public boolean isRounding(Rupiah rest) {
        return Math.abs(rest.amount()) <= losses.size();
    }
}
