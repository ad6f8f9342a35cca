package id.kinerja.monthend;

import id.kinerja.allowance.Policies;
import id.kinerja.calendar.MonthClosing;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.AllowanceRuns;
import id.kinerja.payslips.Run;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The story of a month's end: gather, calculate, keep; all of it, or nothing. */
@Service
public class MonthEnd {

    private final Organization organization;
    private final MonthClosing closing;
    private final Policies policies;
    private final AllowanceRuns runs;

    MonthEnd(Organization organization, MonthClosing closing, Policies policies, AllowanceRuns runs) {
        this.organization = organization;
        this.closing = closing;
        this.policies = policies;
        this.runs = runs;
    }

    /**
     * Closes the month of an agency. The officer says how many people without a slip he saw: where there are others now,
     * nothing is closed. One snapshot of the database serves all queries, so a tap that arrives meanwhile is in all or none.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Run close(Viewer viewer, UnitId unit, YearMonth month, int unreadySeen) {
        var agency = agency(viewer, unit);
        var frozen = closing.freeze(agency, month, viewer);
        var rule = policies.requireInForce(month);
        var run = runs.calculate(new AllowanceRuns.Order(frozen.id(), agency, month, frozen.version()), rule);
        if (run.unready() != unreadySeen) {
            throw Refused.because(MonthEndRefusal.OTHERS_UNREADY, unreadySeen, run.unready());
        }
        return run;
    }

    /** Opens a closed month again; only the city's personnel officer does, with a reason for everyone to read. */
    @Transactional
    public void reopen(Viewer viewer, UnitId unit, YearMonth month, String reason) {
        var agency = agency(viewer, unit);
        if (!viewer.holds(Role.CITY_PERSONNEL)) {
            throw Refused.because(MonthEndRefusal.CITY_REOPENS);
        }
        runs.release(closing.reopen(agency, month, reason, viewer));
    }

    private Unit agency(Viewer viewer, UnitId unit) {
        var found = organization.lookedAfterBy(viewer, unit);
        if (!found.isAgency()) {
            throw new NotFound();
        }
        return found;
    }
}
