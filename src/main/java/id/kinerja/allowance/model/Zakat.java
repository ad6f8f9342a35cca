package id.kinerja.allowance.model;

import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Zakat of those who pay it through the payroll; where the regulation knows a nisab, infak from a gross below it. */
public record Zakat(LineRule rule, Percent rate, @Nullable Nisab nisab, Base base) implements Withholding {

    /** The code of the line that stands instead of zakat below the nisab. */
    public static final String INFAK = "infak";

    /** The gross from which zakat is due, and what is given below it. */
    public record Nisab(Rupiah gross, Percent infak, String infakLabel) {}

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        if (!person.pay().traits().contains(PayBasis.Trait.ZAKAT)) {
            return soFar;
        }
        if (nisab == null) {
            return take(soFar, rule, rate, Message.of(SlipText.ZAKAT_WANTED));
        }
        if (soFar.gross().compareTo(nisab.gross()) >= 0) {
            return take(soFar, rule, rate, Message.of(SlipText.ZAKAT_FROM_NISAB, soFar.gross(), nisab.gross()));
        }
        var infak = new LineRule(INFAK, nisab.infakLabel(), rule.rounding(), rule.basis());
        var fact = Message.of(SlipText.INFAK_BELOW_NISAB, soFar.gross(), nisab.gross());
        return take(soFar, infak, nisab.infak(), fact);
    }

    @Override
    public Percent most() {
        return nisab == null || nisab.infak().compareTo(rate) < 0 ? rate : nisab.infak();
    }

    private Payslip take(Payslip slip, LineRule line, Percent percent, Message fact) {
        return Withholding.take(slip, line, Account.ZAKAT, percent, base, List.of(fact));
    }
}
