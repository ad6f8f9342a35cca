package id.kinerja.monthend.web;

import id.kinerja.monthend.AgencyMonths;
import id.kinerja.monthend.MonthReviews;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.web.Answer;
import id.kinerja.shared.web.Page;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The agencies that the viewer may read, and the months of each. */
@Controller
class AgencyController {

    private final AgencyMonths months;
    private final MonthReviews reviews;

    AgencyController(AgencyMonths months, MonthReviews reviews) {
        this.months = months;
        this.reviews = reviews;
    }

    /** Whoever reads one agency sees its months at once. */
    @GetMapping("/units")
    Answer agencies(Viewer viewer, @RequestParam(required = false) @Nullable YearMonth month) {
        var agencies = months.agencies(viewer);
        return switch (agencies.size()) {
            case 0 -> throw new NotFound();
            case 1 -> Answer.to(MonthPaths.months(agencies.getFirst()));
            default -> Answer.with(HttpStatus.OK, page(viewer, agencies, month));
        };
    }

    private AgenciesPage page(Viewer viewer, List<Unit> agencies, @Nullable YearMonth month) {
        var span = months.span(agencies.getFirst());
        if (month != null && !span.with(month).hasBegun(month)) {
            throw new NotFound();
        }
        var readable = agencies.stream().map(Unit::id).filter(viewer::mayRead).collect(Collectors.toSet());
        return new AgenciesPage(span, months.ofAgencies(agencies, month), readable);
    }

    @GetMapping("/units/{unit}/months")
    Page months(Viewer viewer, @PathVariable UUID unit) {
        var agency = reviews.agency(viewer, new UnitId(unit));
        return new MonthsPage(agency, months.of(viewer, agency), viewer.mayRead(agency.id()));
    }
}
