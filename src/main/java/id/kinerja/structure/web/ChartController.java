package id.kinerja.structure.web;

import id.kinerja.frame.web.Page;
import id.kinerja.leadership.Leadership;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.structure.Charts;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisation chart, open to everybody who is signed in: who leads what, and who works where. */
@Controller
class ChartController {

    private static final String CHART = "/units/chart";

    private final Charts charts;
    private final Leadership leadership;

    ChartController(Charts charts, Leadership leadership) {
        this.charts = charts;
        this.leadership = leadership;
    }

    @GetMapping(CHART)
    Page government(
            Viewer viewer, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var today = charts.today();
        var day = on == null ? today : on;
        return charts.later(viewer, null, day)
                .<Page>map(since -> new NoChartPage(CHART, day, since))
                .orElseGet(() -> new ChartPage(charts.ofGovernment(viewer, day), today, viewer, Set.of(), 0));
    }

    @GetMapping(CHART + "/{unit}")
    Page unit(
            Viewer viewer,
            @PathVariable UUID unit,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "0") int after) {
        var today = charts.today();
        var first = Math.max(0, after);
        var day = on == null ? today : on;
        var id = new UnitId(unit);
        return charts.later(viewer, id, day)
                .<Page>map(since -> new NoChartPage(CHART + "/" + unit, day, since))
                .orElseGet(() -> new ChartPage(
                        charts.of(viewer, id, day, first), today, viewer, leadership.people(viewer), first));
    }
}
