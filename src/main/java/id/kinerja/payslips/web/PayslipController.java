package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.organization.model.Nip;
import id.kinerja.payslips.Payslips;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.web.Answer;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a month comes to, and its slip once the month is closed. */
@Controller
class PayslipController {

    private final ShownMonths months;
    private final Payslips payslips;

    PayslipController(ShownMonths months, Payslips payslips) {
        this.months = months;
        this.payslips = payslips;
    }

    @GetMapping("/people/{nip}/allowance")
    AllowancePage current(Viewer viewer, @PathVariable Nip nip) {
        return allowance(viewer, nip, months.current(viewer, nip));
    }

    @GetMapping("/people/{nip}/allowance/{month}")
    AllowancePage allowance(Viewer viewer, @PathVariable Nip nip, @PathVariable YearMonth month) {
        var shown = months.of(viewer, nip, month);
        return AllowancePage.of(shown, payslips.past(viewer, shown.member().id()));
    }

    @GetMapping("/people/{nip}/payslips/{month}")
    Answer slip(Viewer viewer, @PathVariable Nip nip, @PathVariable YearMonth month) {
        var shown = months.of(viewer, nip, month);
        if (shown.found().state() instanceof MonthState.Closed closed
                && shown.outcome() instanceof Outcome.Ready ready) {
            var kept = payslips.sealedSlip(viewer, nip, month).orElseThrow();
            return Answer.with(HttpStatus.OK, PayslipPage.of(shown, ready, closed.closing(), kept));
        }
        return Answer.with(HttpStatus.NOT_FOUND, new NoPayslipPage(shown));
    }
}
