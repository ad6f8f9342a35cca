package id.kinerja.monthend.web;

import id.kinerja.organization.model.Unit;
import java.time.YearMonth;

/** Where the screens of a unit's month are. */
final class MonthPaths {

    private MonthPaths() {}

    static String months(Unit agency) {
        return "/units/" + agency.id().id() + "/months";
    }

    static String month(Unit agency, YearMonth month) {
        return months(agency) + "/" + month;
    }

    static String days(Unit unit, YearMonth month) {
        return "/units/" + unit.id().id() + "/days/" + month;
    }
}
