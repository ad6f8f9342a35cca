package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** There is no slip of this month now: not yet, none at this closing, or the last one is being mended; and why. */
public record NoPayslipPage(ShownMonth shown, boolean hasOneBefore) implements Page {

    public Message title() {
        if (shown.found().state() instanceof MonthState.Reopened) {
            return Message.of(SlipPageText.MENDED_TITLE, shown.month());
        }
        return Message.of(
                isClosedWithout()
                        ? shown.whose().own() ? SlipPageText.NO_SLIP_TITLE : SlipPageText.NO_SLIP_TITLE_OF
                        : SlipPageText.NOT_ISSUED_TITLE,
                shown.month());
    }

    /** Why there is none, in a sentence before what was missing. */
    public Message reason() {
        if (shown.found().state() instanceof MonthState.Reopened reopened) {
            var opening = reopened.reopening();
            return Message.of(
                    SlipPageText.NOT_ISSUED_REOPENED,
                    shown.date(opening.reopenedAt()),
                    opening.reopenedBy(),
                    opening.reason());
        }
        return Message.of(isClosedWithout() ? SlipPageText.NOT_ISSUED_UNREADY : SlipPageText.NOT_ISSUED);
    }

    /** What was missing when the month was closed. */
    public List<Message> missing() {
        return isClosedWithout() && shown.outcome() instanceof Outcome.Unready unready
                ? unready.reasons().stream().map(MissingText::of).toList()
                : List.of();
    }

    /** The way to a slip after all. */
    public @Nullable Message way() {
        return isClosedWithout()
                ? Message.of(
                        SlipPageText.NO_SLIP_WAY, shown.member().post().agency().name())
                : null;
    }

    private boolean isClosedWithout() {
        return shown.isClosed() && shown.outcome() instanceof Outcome.Unready;
    }
}
