package id.kinerja.monthend.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.lists.web.Listed;
import id.kinerja.monthend.ClosedReview;
import id.kinerja.monthend.MonthSpan;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.KeptSlip;
import id.kinerja.payslips.Run;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency's month after it was closed: by whom, what it came to, the seals, the slips, and the way to open it again. */
public record ClosedMonthPage(
        ClosedReview review,
        MonthSpan span,
        Listed<KeptSlip> list,
        boolean hasDays,
        boolean mayReopen,
        boolean isFresh,
        KeptForm kept)
        implements Page {

    /** The field in which the reason is typed. */
    static final String REASON = "reason";

    private static final int SHORT = 8;

    public Unit agency() {
        return review.agency();
    }

    public YearMonth month() {
        return review.month();
    }

    public Run run() {
        return review.latest().run();
    }

    /** As much of a digest as people compare by eye. */
    public static String shortened(String digest) {
        return digest.substring(0, SHORT);
    }

    public List<Message> reasons(KeptSlip slip) {
        return UnreadyText.reasons(review.reasons(slip));
    }

    public Rupiah gross() {
        return new Rupiah(run().gross());
    }

    public Rupiah net() {
        return new Rupiah(run().net());
    }

    /** The days of somebody without a slip. */
    public String days(KeptSlip slip) {
        return "/people/" + slip.nip() + "/days/" + month();
    }

    public String slip(KeptSlip slip) {
        return "/people/" + slip.nip() + "/payslips/" + month();
    }

    public String path(YearMonth other) {
        return MonthPaths.month(agency(), other);
    }

    public String reopening() {
        return path(month()) + "/reopening";
    }

    public String months() {
        return MonthPaths.months(agency());
    }

    public String days() {
        return MonthPaths.days(agency(), month());
    }

    /** Why closing or opening again was refused just now. */
    public @Nullable String refusal() {
        return kept.refusal();
    }

    /** Whether a reason was typed and stands in its field again. */
    public boolean isReasonTyped() {
        return mayReopen && kept.has(REASON);
    }

    /** Whether it is the reason for opening it again that was refused. */
    public boolean isReasonRefused() {
        return refusal() != null && isReasonTyped();
    }
}
