package id.kinerja.monthend.web;

import id.kinerja.calendar.model.MonthState;
import id.kinerja.monthend.UnitMonths.Shown;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.web.Page;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days of a unit's month at a glance. */
public record MatrixPage(Shown shown, Matrix matrix, LocalDate today, boolean onlyEvents) implements Page {

    /** The value by which the filter asks for those with events alone. */
    static final String EVENTS = "events";

    public YearMonth month() {
        return matrix.month();
    }

    public int people() {
        return shown.month().results().size();
    }

    /** Whether the rule counts late minutes by bands, whose numbers stand behind the codes. */
    public boolean hasBands() {
        return shown.month().rule().policy().discipline().band(1) > 0;
    }

    public boolean isRunning() {
        return month().equals(thisMonth());
    }

    public YearMonth thisMonth() {
        return YearMonth.from(today);
    }

    public boolean isClosed() {
        return shown.month().state() instanceof MonthState.Closed;
    }

    public boolean isShown(Unit unit) {
        return unit.equals(shown.unit());
    }

    /** Whether the entry of the agency means those alone who stand in none of its units. */
    public boolean isDirect(Unit unit) {
        return unit.isAgency() && shown.isLarge();
    }

    public String path() {
        return MonthPaths.days(shown.unit(), month());
    }

    public String path(YearMonth other) {
        return MonthPaths.days(shown.unit(), other) + (onlyEvents ? "?only=" + EVENTS : "");
    }

    public String path(Matrix.Row row, Matrix.Cell cell) {
        return path() + "/" + row.nip() + "/" + cell.column().date();
    }

    public String readiness() {
        return MonthPaths.month(shown.agency(), month());
    }
}
