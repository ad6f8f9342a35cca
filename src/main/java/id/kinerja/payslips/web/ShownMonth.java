package id.kinerja.payslips.web;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.payslips.PersonResult;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.payslips.model.Prospect;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person's month as his pages need it, at this moment of his office, and the months that can be shown beside it. */
public record ShownMonth(Whose whose, PersonResult.OfMonth found, LocalDateTime now, YearMonth first) {

    public YearMonth month() {
        return found.month();
    }

    public YearMonth last() {
        return YearMonth.from(now);
    }

    public StaffMember member() {
        return result().member();
    }

    public Outcome outcome() {
        return result().outcome();
    }

    public Policy policy() {
        return found.rule().policy();
    }

    public boolean isClosed() {
        return found.state().isClosed();
    }

    /** The days as they are judged, also of somebody who cannot be calculated yet. */
    public AttendanceMonth days() {
        return MonthCalculation.days(outcome().person());
    }

    public @Nullable Prospect prospect() {
        return outcome() instanceof Outcome.Ready ready
                ? isClosed() ? Prospect.closed(ready) : Prospect.of(ready, policy(), now)
                : null;
    }

    public List<DayLoss> losses(@Nullable Prospect prospect) {
        return prospect == null ? List.of() : DayLoss.of(prospect.soFar(), policy());
    }

    /** Who closed the month, or why it was opened again; none while it was never closed. */
    public @Nullable Message note() {
        return switch (found.state()) {
            case MonthState.Open open -> null;
            case MonthState.Closed closed ->
                Message.of(
                        MonthText.CLOSED,
                        date(closed.closing().closedAt()),
                        closed.closing().closedBy());
            case MonthState.Reopened reopened ->
                Message.of(
                        MonthText.REOPENED,
                        date(reopened.reopening().reopenedAt()),
                        reopened.reopening().reopenedBy(),
                        reopened.reopening().reason());
        };
    }

    /** What whoever finds something wrong can do while the month is open, and once it is closed. */
    public TextKey dispute() {
        return isClosed() ? MonthText.DISPUTE_CLOSED : MonthText.DISPUTE;
    }

    /** Where the slip of the last closing is, also once the month was opened again. */
    public String lastSlip() {
        return found.state() instanceof MonthState.Reopened reopened
                ? whose.slip(month()) + "?closing=" + reopened.last().version()
                : whose.slip(month());
    }

    /** The same with what an earlier closing kept. */
    ShownMonth with(PersonResult.OfMonth kept) {
        return new ShownMonth(whose, kept, now, first);
    }

    LocalDate date(Instant at) {
        return at.atZone(member().post().unit().zone()).toLocalDate();
    }

    private PersonResult result() {
        return found.results().getFirst();
    }
}
