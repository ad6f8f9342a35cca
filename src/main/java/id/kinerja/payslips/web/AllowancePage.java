package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.RunningDay;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.frame.web.Bars;
import id.kinerja.frame.web.Page;
import id.kinerja.payslips.PastSlip;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.Prospect;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a month comes to for a person: earned, waiting, reachable, lost, and every lost piece with its reason. */
public record AllowancePage(
        ShownMonth shown,
        @Nullable Prospect prospect,
        List<DayLoss> losses,
        List<OtherLoss> others,
        List<SlipRow> rows,
        @Nullable DayChart chart,
        List<PastSlip> past)
        implements Page {

    static AllowancePage of(ShownMonth shown, List<PastSlip> past) {
        var prospect = shown.prospect();
        if (prospect == null) {
            return new AllowancePage(shown, null, List.of(), List.of(), List.of(), null, past);
        }
        var losses = shown.losses(prospect).stream()
                .sorted(Comparator.comparing(DayLoss::amount).reversed())
                .toList();
        var others = OtherLoss.of(prospect, losses, shown.policy());
        var chart = DayChart.of(prospect, losses);
        return new AllowancePage(shown, prospect, losses, others, SlipRow.of(prospect), chart, past);
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

    /** By which band of the rule the day costs what it costs, and of which amount. */
    public List<Message> prices(DayLoss loss) {
        return prospect == null ? List.of() : PriceWords.of(loss, prospect, shown.policy());
    }

    /** What counts more than any day, and stands before them; the rest comes after them. */
    public List<OtherLoss> first() {
        return others.stream().filter(this::isLargest).toList();
    }

    public List<OtherLoss> last() {
        return others.stream().filter(other -> !isLargest(other)).toList();
    }

    private boolean isLargest(OtherLoss other) {
        return losses.stream().allMatch(day -> day.amount().compareTo(other.amount()) < 0);
    }

    /** Where the loss comes from: days, minutes of work, something else. */
    public @Nullable Message lostFrom() {
        var more = others.stream().filter(other -> !other.isRounding()).map(OtherLoss::kind);
        var days = losses.isEmpty()
                ? Stream.<Object>empty()
                : Stream.<Object>of(Message.of(AllowanceText.LOST_DAYS, losses.size()));
        var from = Stream.concat(days, more).toList();
        return from.isEmpty() ? null : Message.of(AllowanceText.LOST_FROM, from);
    }

    /** What the last closing had set, of a month that was opened again. */
    public @Nullable Message before() {
        return shown.found().state() instanceof MonthState.Reopened reopened
                ? past.stream()
                        .filter(slip -> slip.month().equals(shown.month()))
                        .map(PastSlip::net)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(net -> Message.of(
                                AllowanceText.BEFORE,
                                new Rupiah(net),
                                reopened.last().version()))
                        .orElse(null)
                : null;
    }
}
