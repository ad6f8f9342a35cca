package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.calendar.model.MonthState.Closing;
import id.kinerja.frame.web.Answer;
import id.kinerja.organization.model.Nip;
import id.kinerja.payslips.Payslips;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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
    Answer slip(
            Viewer viewer,
            @PathVariable Nip nip,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable Integer closing) {
        var shown = months.forSlip(viewer, nip, month);
        return switch (shown.found().state()) {
            case MonthState.Closed closed
            when shown.outcome() instanceof Outcome.Ready ready -> {
                var kept = payslips.sealedSlip(viewer, nip, month).orElseThrow();
                yield Answer.with(HttpStatus.OK, PayslipPage.of(shown, ready, closed.closing(), kept));
            }
            case MonthState.Reopened reopened -> {
                var before = before(viewer, shown, reopened.last());
                yield Objects.equals(closing, reopened.last().version()) && before.isPresent()
                        ? Answer.with(HttpStatus.OK, before.get())
                        : none(shown, before.isPresent());
            }
            default -> none(shown, false);
        };
    }

    private static Answer none(ShownMonth shown, boolean hasOneBefore) {
        return Answer.with(HttpStatus.NOT_FOUND, new NoPayslipPage(shown, hasOneBefore));
    }

    private Optional<PayslipPage> before(Viewer viewer, ShownMonth shown, Closing last) {
        return payslips.beforeReopening(viewer, shown.whose().nip(), shown.month())
                .flatMap(before -> before.slip().flatMap(slip -> {
                    var then = shown.with(before.found());
                    return then.outcome() instanceof Outcome.Ready ready
                            ? Optional.of(PayslipPage.of(then, ready, last, slip))
                            : Optional.empty();
                }));
    }
}
