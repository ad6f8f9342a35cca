package id.kinerja.allowance.model;

import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.List;

/** The employee's contribution to health insurance (BPJS Kesehatan). */
public record SocialContribution(LineRule rule, Percent rate, Base base) implements Withholding {

    @Override
    public Percent most() {
        return rate;
    }

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        var fact = Message.of(SlipText.OF_GROSS, soFar.gross());
        return Withholding.take(soFar, rule, Account.CONTRIBUTION, rate, base, List.of(fact));
    }
}
