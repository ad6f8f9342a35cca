package id.kinerja.monthend;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Payslip;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.Rupiah;
import java.util.List;
import java.util.function.Function;

/** An agency's month as whoever closes it sees it before: who is ready, who is not and why, and what it comes to. */
public record MonthReview(Unit agency, PersonResult.OfMonth month) {

    public List<PersonResult> unready() {
        return month.results().stream()
                .filter(result -> result.outcome() instanceof Outcome.Unready)
                .toList();
    }

    public int ready() {
        return month.results().size() - unready().size();
    }

    /** The gross of everyone who is ready. */
    public Rupiah gross() {
        return sum(Payslip::gross);
    }

    /** What everyone who is ready is paid. */
    public Rupiah net() {
        return sum(Payslip::net);
    }

    private Rupiah sum(Function<Payslip, Rupiah> amount) {
        return month.results().stream()
                .map(PersonResult::outcome)
                .filter(Outcome.Ready.class::isInstance)
                .map(outcome -> amount.apply(((Outcome.Ready) outcome).payslip()))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
