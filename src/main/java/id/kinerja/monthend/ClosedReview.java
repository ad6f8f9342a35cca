package id.kinerja.monthend;

import id.kinerja.allowance.Policies.Published;
import id.kinerja.monthend.MonthReviews.Version;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.KeptSlip;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** An agency's closed month: who closed it, what it came to under which rule, who is paid what, and who is not and why. */
public record ClosedReview(
        Unit agency,
        YearMonth month,
        List<Version> versions,
        Published rule,
        List<KeptSlip> slips,
        Map<PersonId, List<Message>> reasons) {

    public Version latest() {
        return versions.getFirst();
    }

    /** Why this person has no slip. */
    public List<Message> reasons(KeptSlip slip) {
        return reasons.getOrDefault(slip.person(), List.of());
    }
}
