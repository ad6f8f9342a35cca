package id.kinerja.monthend.web;

import id.kinerja.lists.web.Asked;
import id.kinerja.lists.web.ListFile;
import id.kinerja.monthend.AgencyMonths;
import id.kinerja.monthend.MonthSpan;
import id.kinerja.monthend.UnitMonths;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.web.Answer;
import id.kinerja.shared.web.Drawn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The matrix of a unit's days, and the story behind each of them. */
@Controller
class MatrixController {

    private static final String CHOSEN = "chosen";

    private final UnitMonths months;
    private final AgencyMonths agencies;
    private final OfficerStories stories;
    private final Clock clock;

    MatrixController(UnitMonths months, AgencyMonths agencies, OfficerStories stories, Clock clock) {
        this.months = months;
        this.agencies = agencies;
        this.stories = stories;
        this.clock = clock;
    }

    /** The filter sends the unit that was chosen; its matrix has an address of its own. */
    @GetMapping("/units/{unit}/days/{month}")
    Answer matrix(
            Viewer viewer,
            @PathVariable UUID unit,
            @PathVariable YearMonth month,
            @RequestParam(name = CHOSEN, required = false) @Nullable UUID chosen,
            Asked asked) {
        var wanted = asked.at("/units/%s/days/%s".formatted(chosen == null ? unit : chosen, month), CHOSEN);
        if (chosen != null && !chosen.equals(unit)) {
            return Answer.to(wanted.address());
        }
        var found = months.unit(viewer, new UnitId(unit));
        var span = agencies.span(found).with(month);
        return Answer.with(HttpStatus.OK, page(months.of(found, month), span, wanted));
    }

    /** Of everyone only the page that is asked for is calculated; what can be sorted by events needs all of them. */
    private MatrixPage page(UnitMonths.Shown shown, MonthSpan span, Asked asked) {
        var now = now(shown.agency());
        if (Registers.isAboutEvents(asked)) {
            var result = months.of(shown, shown.people());
            var matrix = Matrix.of(result, now);
            var list = Registers.matrix().show(asked, matrix.rows());
            return new MatrixPage(shown, result, span, matrix.with(list.rows()), list, now.toLocalDate());
        }
        var list = Registers.people().show(asked, shown.people());
        var result = months.of(shown, list.rows());
        var matrix = Matrix.of(result, now);
        var rows = asked.isBackwardsBy(Registers.NAME) ? matrix.rows().reversed() : matrix.rows();
        return new MatrixPage(shown, result, span, matrix.with(rows), list, now.toLocalDate());
    }

    @GetMapping("/units/{unit}/days/{month}.csv")
    ResponseEntity<byte[]> recap(Viewer viewer, @PathVariable UUID unit, @PathVariable YearMonth month) {
        return recap(viewer, unit, month, ListFile.TEXT);
    }

    @GetMapping("/units/{unit}/days/{month}.xlsx")
    ResponseEntity<byte[]> workbook(Viewer viewer, @PathVariable UUID unit, @PathVariable YearMonth month) {
        return recap(viewer, unit, month, ListFile.WORKBOOK);
    }

    private ResponseEntity<byte[]> recap(Viewer viewer, UUID unit, YearMonth month, String kind) {
        var found = months.unit(viewer, new UnitId(unit));
        agencies.span(found).with(month);
        var shown = months.of(found, month);
        var name = "%s-%s".formatted(shown.unit().code(), month);
        return Recap.of(name, months.taken(viewer, shown), now(shown.agency())).answer(kind);
    }

    @GetMapping("/units/{unit}/days/{month}/{nip}/{date}")
    Drawn day(
            Viewer viewer,
            @PathVariable UUID unit,
            @PathVariable YearMonth month,
            @PathVariable Nip nip,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        if (!YearMonth.from(date).equals(month)) {
            throw new NotFound();
        }
        agencies.span(months.unit(viewer, new UnitId(unit))).with(month);
        var found = months.of(viewer, new UnitId(unit), month, nip);
        var now = now(found.results().getFirst().member().post().agency());
        var story = stories.of(found, date, now, "/units/%s/days/%s".formatted(unit, month));
        return htmx == null ? new DayStoryPage(story) : story;
    }

    private LocalDateTime now(Unit agency) {
        return LocalDateTime.ofInstant(clock.instant(), agency.zone());
    }
}
