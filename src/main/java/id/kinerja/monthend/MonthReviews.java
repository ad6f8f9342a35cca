package id.kinerja.monthend;

import id.kinerja.organization.Organization;
import id.kinerja.payslips.Payslips;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import org.springframework.stereotype.Service;

/** Looks at the month of an agency before it is closed, and after. */
@Service
public class MonthReviews {

    private final Organization organization;
    private final Payslips payslips;

    MonthReviews(Organization organization, Payslips payslips) {
        this.organization = organization;
        this.payslips = payslips;
    }

    public MonthReview of(Viewer viewer, UnitId unit, YearMonth month) {
        var agency = organization.visibleTo(viewer, unit);
        if (!agency.isAgency()) {
            throw new NotFound();
        }
        return new MonthReview(agency, payslips.ofUnit(agency, month));
    }
}
