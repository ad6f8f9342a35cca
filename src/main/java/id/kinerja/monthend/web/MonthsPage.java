package id.kinerja.monthend.web;

import id.kinerja.frame.web.Page;
import id.kinerja.monthend.AgencyMonths.OneMonth;
import id.kinerja.organization.model.Unit;
import java.util.List;

/** The months of an agency and how each stands. */
public record MonthsPage(Unit agency, List<OneMonth> months, boolean hasDays) implements Page {

    public String path(OneMonth one) {
        return MonthPaths.month(agency, one.month());
    }

    public String days(OneMonth one) {
        return MonthPaths.days(agency, one.month());
    }
}
