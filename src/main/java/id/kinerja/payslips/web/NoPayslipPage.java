package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.web.Page;

/** There is no slip of this month yet, and why. */
public record NoPayslipPage(ShownMonth shown) implements Page {

    public TextKey reason() {
        if (shown.found().state() instanceof MonthState.Reopened) {
            return SlipPageText.NOT_ISSUED_REOPENED;
        }
        return shown.isClosed() && shown.outcome() instanceof Outcome.Unready
                ? SlipPageText.NOT_ISSUED_UNREADY
                : SlipPageText.NOT_ISSUED;
    }
}
