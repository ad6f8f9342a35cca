package id.kinerja.structure.web;

import id.kinerja.frame.web.Page;
import id.kinerja.lists.web.Asked;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Which leading positions nobody holds, open to everybody who sees the chart. */
@Controller
class VacancyController {

    private final Charts charts;

    VacancyController(Charts charts) {
        this.charts = charts;
    }

    @GetMapping(VacancyPage.PATH)
    Page vacancies(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Asked asked) {
        var today = charts.today();
        var day = on == null ? today : on;
        var id = unit == null ? null : new UnitId(unit);
        return charts.later(viewer, id, day)
                .<Page>map(since -> new NoChartPage(ChartPage.path(id), day, since))
                .orElseGet(() -> VacancyPage.of(charts.vacancies(viewer, id, day), asked, today));
    }
}
