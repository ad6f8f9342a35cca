package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.frame.web.Page;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.shared.Message;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A person's month, day by day. */
public record MonthDaysPage(ShownMonth shown, List<DayRow> rows, long events) implements Page {

    static MonthDaysPage of(ShownMonth shown) {
        var losses =
                shown.losses(shown.prospect()).stream().collect(Collectors.toMap(DayLoss::date, Function.identity()));
        var now = shown.isClosed() ? null : shown.now();
        var today = shown.now().toLocalDate();
        var rows = shown.days().days().stream()
                .map(day -> new DayRow(
                        day,
                        DayState.of(day, now),
                        shown.whose().day(day.date()),
                        losses.get(day.date()),
                        day.date().equals(today)))
                .toList();
        return new MonthDaysPage(shown, rows, losses.size());
    }

    /** Nothing can be said of deductions, which is not the same as that there are none. */
    public boolean isUnready() {
        return shown.outcome() instanceof Outcome.Unready;
    }

    /** What the month comes to so far, in a sentence. */
    public Message answer() {
        if (rows.isEmpty()) {
            return Message.of(MonthText.NO_SCHEDULE);
        }
        if (isUnready()) {
            return Message.of(MonthText.ANSWER_UNREADY);
        }
        return events == 0 ? Message.of(MonthText.ANSWER_CLEAN) : Message.of(MonthText.ANSWER_EVENTS, events);
    }
}
