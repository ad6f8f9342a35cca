package id.kinerja.structure.web;

import id.kinerja.frame.web.Page;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import id.kinerja.structure.Chart;
import id.kinerja.structure.Chart.Box;
import id.kinerja.structure.Chart.Colleague;
import id.kinerja.structure.Charts;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The structure around a unit on a day, or around the whole government. */
public record ChartPage(Chart chart, LocalDate today, Viewer viewer, Set<PersonId> led, int after) implements Page {

    private static final int ROW = 4;

    static String path(@Nullable UnitId unit) {
        return "/units/chart" + (unit == null ? "" : "/" + unit.id());
    }

    static String path(@Nullable UnitOnDay unit) {
        return path(unit == null ? null : unit.id());
    }

    /** The leading positions of a unit and all below it that nobody holds, on the same day. */
    public String gaps(@Nullable UnitOnDay unit) {
        return VacancyPage.path(unit, isToday() ? null : chart.day());
    }

    public @Nullable UnitOnDay unit() {
        var here = chart.here();
        return here == null ? null : here.unit();
    }

    /** A unit on the same day. */
    public String to(@Nullable UnitOnDay unit) {
        return path(unit) + (isToday() ? "" : "?on=" + chart.day());
    }

    public String here() {
        return path(unit());
    }

    public String change() {
        return here() + "/change";
    }

    public boolean isToday() {
        return chart.day().equals(today);
    }

    /** How the boxes below stand side by side: more than fit into a row have no stems of their own. */
    public String row() {
        var boxes = chart.below().size();
        return boxes > ROW ? "many" : "of-" + boxes;
    }

    public boolean mayChange() {
        return chart.here() != null && viewer.holds(Role.CITY_PERSONNEL);
    }

    /** The way to somebody's page, for those who may see it. */
    public @Nullable String pages(Colleague colleague) {
        var here = chart.here();
        var maySee = here != null
                && (viewer.is(colleague.id())
                        || led.contains(colleague.id())
                        || viewer.mayReadClosed(here.unit().agency()));
        return maySee && isToday() ? "/people/" + colleague.nip() : null;
    }

    /** People of this unit alone, without those of the units below. */
    public int ownPeople() {
        var here = chart.here();
        return here == null
                ? 0
                : here.people() - here.below().stream().mapToInt(Box::people).sum();
    }

    public @Nullable String next() {
        var shown = after + chart.colleagues().size();
        return shown < ownPeople() ? here() + "?on=" + chart.day() + "&after=" + shown : null;
    }

    public int rest() {
        return ownPeople() - after - chart.colleagues().size();
    }

    public boolean isFirst() {
        return after < Charts.PAGE;
    }
}
