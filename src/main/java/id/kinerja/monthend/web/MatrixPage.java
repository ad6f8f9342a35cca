package id.kinerja.monthend.web;

import id.kinerja.calendar.model.MonthState;
import id.kinerja.discipline.model.LateBands;
import id.kinerja.frame.web.Page;
import id.kinerja.lists.web.Listed;
import id.kinerja.monthend.MonthSpan;
import id.kinerja.monthend.UnitMonths.Shown;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.Message;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The days of a unit's month at a glance. */
public record MatrixPage(
        Shown shown, PersonResult.OfMonth result, MonthSpan span, Matrix matrix, Listed<?> list, LocalDate today)
        implements Page {

    /** The choice that asks whom to show. */
    static final String ONLY = "only";

    /** The value by which the filter asks for those with events alone. */
    static final String EVENTS = "events";

    public YearMonth month() {
        return matrix.month();
    }

    public int people() {
        return shown.crew().members().size();
    }

    /** The bands by which the rule counts late and early minutes, whose numbers stand behind the codes. */
    public List<Message> bands() {
        var bands = result.rule().policy().discipline().bands();
        return IntStream.range(0, bands.size())
                .mapToObj(i -> band(i + 1, bands.get(i)))
                .toList();
    }

    private static Message band(int number, LateBands.Band band) {
        return band.isOpen()
                ? Message.of(MatrixText.LAST_BAND, number, band.fromMinutes())
                : Message.of(MatrixText.BAND, number, band.fromMinutes(), band.toMinutes());
    }

    public boolean isRunning() {
        return month().equals(thisMonth());
    }

    public YearMonth thisMonth() {
        return YearMonth.from(today);
    }

    public boolean isClosed() {
        return result.state() instanceof MonthState.Closed;
    }

    public boolean isShown(Unit unit) {
        return unit.equals(shown.unit());
    }

    public String path() {
        return MonthPaths.days(shown.unit(), month());
    }

    public String path(YearMonth other) {
        return list.asked().at(MonthPaths.days(shown.unit(), other)).address();
    }

    public String path(Matrix.Row row, Matrix.Cell cell) {
        return path() + "/" + row.nip() + "/" + cell.column().date();
    }

    public String readiness() {
        return MonthPaths.month(shown.agency(), month());
    }
}
