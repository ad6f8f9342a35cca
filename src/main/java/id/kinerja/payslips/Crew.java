package id.kinerja.payslips;

import id.kinerja.calendar.model.MonthState;
import id.kinerja.organization.model.StaffMember;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who belongs to a unit's month, by NIP, before anything is calculated for them; with the run that closed it, if one did. */
public record Crew(
        YearMonth month, MonthState state, @Nullable Run run, List<StaffMember> members) {

    public Crew {
        members = List.copyOf(members);
    }
}
