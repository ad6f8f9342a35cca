package id.kinerja.monthend.web;

import id.kinerja.calendar.model.MonthState;
import id.kinerja.frame.web.Bars;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.lists.web.Listed;
import id.kinerja.monthend.Changes;
import id.kinerja.monthend.MonthReview;
import id.kinerja.monthend.MonthReviews.Version;
import id.kinerja.monthend.MonthSpan;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.Message;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An agency's month before it is closed: who is ready, who is not, what it comes to, and the button that closes it. */
public record ReadinessPage(
        MonthReview review,
        MonthSpan span,
        Listed<PersonResult> list,
        List<Version> versions,
        @Nullable Changes changes,
        boolean mayClose,
        boolean isFresh,
        KeptForm kept)
        implements Page {

    private static final int MOST_NAMES = 3;

    public Unit agency() {
        return review.agency();
    }

    public YearMonth month() {
        return review.month().month();
    }

    public int people() {
        return review.people();
    }

    public int unready() {
        return review.unready().size();
    }

    public boolean hasBegun() {
        return span.hasBegun(month());
    }

    public boolean isToClose() {
        return mayClose && hasEnded();
    }

    public boolean hasEnded() {
        return span.hasEnded(month());
    }

    /** Why closing was refused just now. */
    public @Nullable String refusal() {
        return kept.refusal();
    }

    /** Those without a slip by name, as long as they are few. */
    public String withoutSlip() {
        return review.unready().stream()
                .limit(MOST_NAMES)
                .map(person -> person.member().employee().name())
                .collect(Collectors.joining(", "));
    }

    /** How many more there are than the names say. */
    public int more() {
        return Math.max(0, unready() - MOST_NAMES);
    }

    public Bars bars() {
        return Bars.of(new Bars.Part("ok", review.ready(), true), new Bars.Part("bad", unready(), true));
    }

    /** The last closing and why it no longer holds; none where the month was never closed. */
    public MonthState.@Nullable Reopened reopened() {
        return review.month().state() instanceof MonthState.Reopened reopened ? reopened : null;
    }

    public List<Message> reasons(PersonResult result) {
        return UnreadyText.reasons(result.outcome());
    }

    public String path(YearMonth other) {
        return MonthPaths.month(agency(), other);
    }

    public String closing() {
        return path(month()) + "/closing";
    }

    public String months() {
        return MonthPaths.months(agency());
    }

    public String days() {
        return MonthPaths.days(agency(), month());
    }
}
