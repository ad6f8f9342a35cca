package id.kinerja.payslips;

import id.kinerja.allowance.Policies.Published;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.calendar.model.MonthState;
import id.kinerja.organization.model.StaffMember;
import java.time.YearMonth;
import java.util.List;

/**
 * What a month comes to for one person: the estimate from today's facts while the month is open, and from the facts and
 * the rule that the closing kept once it is closed.
 */
public record PersonResult(StaffMember member, Outcome outcome) {

    /** The results of several people in one month of one agency, with the rule they rest on and how the month stands. */
    public record OfMonth(YearMonth month, MonthState state, Published rule, List<PersonResult> results) {

        public OfMonth {
            results = List.copyOf(results);
        }
    }
}
