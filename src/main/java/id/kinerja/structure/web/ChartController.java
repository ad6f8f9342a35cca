package id.kinerja.structure.web;

import id.kinerja.frame.web.Page;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.structure.Charts;
import java.time.LocalDate;
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

    private final Charts charts;

    ChartController(Charts charts) {
        this.charts = charts;
    }

    @GetMapping("/units/chart")
    Page government(
            Viewer viewer, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var today = charts.today();
        return new ChartPage(charts.ofGovernment(viewer, on == null ? today : on), today, viewer, 0);
    }

    @GetMapping("/units/chart/{unit}")
    Page unit(
            Viewer viewer,
            @PathVariable UUID unit,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "0") int after) {
        var today = charts.today();
        var first = Math.max(0, after);
        return new ChartPage(charts.of(viewer, new UnitId(unit), on == null ? today : on, first), today, viewer, first);
    }
}
