package id.kinerja.monthend.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.Page;
import id.kinerja.frame.web.Wording;
import id.kinerja.lists.web.Asked;
import id.kinerja.monthend.AgencyMonths;
import id.kinerja.monthend.MonthReviews;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Language;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    Object agencies(
            Viewer viewer, Asked asked, Language language, @RequestParam(required = false) @Nullable YearMonth month) {
        var agencies = months.agencies(viewer);
        return switch (agencies.size()) {
            case 0 -> throw new NotFound();
            case 1 -> Answer.to(MonthPaths.months(agencies.getFirst()));
            default -> {
                var page = page(viewer, asked, agencies, month);
                yield asked.isFile() ? file(page, language) : Answer.with(HttpStatus.OK, page);
            }
        };
    }

    private static ResponseEntity<byte[]> file(AgenciesPage page, Language language) {
        var file = page.list().file("perangkat-daerah-" + page.month(), Wording.in(language));
        return file.answer(page.list().asked().as());
    }

    private AgenciesPage page(Viewer viewer, Asked asked, List<Unit> agencies, @Nullable YearMonth month) {
        var span = months.span(agencies.getFirst());
        if (month != null && !span.with(month).hasBegun(month)) {
            throw new NotFound();
        }
        var readable = agencies.stream().map(Unit::id).filter(viewer::mayRead).collect(Collectors.toSet());
        var standings = months.ofAgencies(agencies, month);
        var register = Registers.agencies(span.hasEnded(standings.getFirst().month()), !readable.isEmpty());
        return new AgenciesPage(span, standings, register.show(asked, standings), readable);
    }

    @GetMapping("/units/{unit}/months")
    Page months(Viewer viewer, @PathVariable UUID unit) {
        var agency = reviews.agency(viewer, new UnitId(unit));
        return new MonthsPage(agency, months.of(viewer, agency), viewer.mayRead(agency.id()));
    }
}
