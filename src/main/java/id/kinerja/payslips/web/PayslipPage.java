package id.kinerja.payslips.web;

import id.kinerja.allowance.model.Outcome;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.calendar.model.MonthState.Closing;
import id.kinerja.frame.web.Page;
import id.kinerja.payslips.model.AmountInWords;
import id.kinerja.shared.Digest;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;

/** The slip of a closed month, as a document on screen and on one page of paper. */
public record PayslipPage(
        ShownMonth shown, Outcome.Ready ready, Closing closing, LocalDate closedOn, List<SlipRow> rows, String digest)
        implements Page {

    private static final int SHORT = 16;

    static PayslipPage of(ShownMonth shown, Outcome.Ready ready, Closing closing, String kept) {
        var digest = Digest.of(kept).substring(0, SHORT);
        return new PayslipPage(shown, ready, closing, shown.date(closing.closedAt()), SlipRow.of(ready), digest);
    }

    public List<SlipRow> gross() {
        return rows.stream().filter(SlipRow::isGross).toList();
    }

    public List<SlipRow> withheld() {
        return rows.stream().filter(row -> !row.isGross()).toList();
    }

    public Rupiah net() {
        return ready.payslip().net();
    }

    public String inWords(Language language) {
        return AmountInWords.of(net(), language);
    }

    /** Digits in groups, as documents print the number: birth, appointment, sex, sequence. */
    public String nip() {
        return shown.whose().nip().digits().replaceFirst("(.{8})(.{6})(.)(.{3})", "$1 $2 $3 $4");
    }

    public boolean isReopened() {
        return shown.found().state() instanceof MonthState.Reopened;
    }

    /** Who opened the month again since, when and why. */
    public Message reopening() {
        return new NoPayslipPage(shown, true).reason();
    }

    /** The classes held in this month with their days, of whoever was transferred inside it. */
    public List<Message> classes() {
        return ClassSpans.of(ready.person());
    }

    public int there() {
        return ready.judged().days().attendedDays().size()
                + ready.judged().days().excusedDays().size();
    }
}
