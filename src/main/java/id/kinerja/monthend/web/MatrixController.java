package id.kinerja.monthend.web;

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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The matrix of a unit's days, and the story behind each of them. */
@Controller
class MatrixController {

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
            @RequestParam(required = false) @Nullable UUID chosen,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page) {
        var onlyEvents = only.equals(MatrixPage.EVENTS);
        if (chosen != null && !chosen.equals(unit)) {
            return Answer.to("/units/%s/days/%s%s".formatted(chosen, month, onlyEvents ? "?only=events" : ""));
        }
        var found = months.unit(viewer, new UnitId(unit));
        var span = agencies.span(found).with(month);
        return Answer.with(HttpStatus.OK, page(months.of(found, month), span, onlyEvents, page));
    }

    /** Of everyone only the page that is asked for is calculated; whoever had an event is known of all of them alone. */
    private MatrixPage page(UnitMonths.Shown shown, MonthSpan span, boolean onlyEvents, int page) {
        var people = shown.people();
        var screens = Screens.of(people.size(), page);
        var result = months.of(shown, onlyEvents ? people : screens.part(people));
        var now = now(shown.agency());
        var matrix = Matrix.of(result, now);
        if (onlyEvents) {
            var some = matrix.onlyWithEvents();
            screens = Screens.of(some.rows().size(), page);
            matrix = some.with(screens.part(some.rows()));
        }
        return new MatrixPage(shown, result, span, matrix, screens, now.toLocalDate(), onlyEvents);
    }

    @GetMapping("/units/{unit}/days/{month}.csv")
    ResponseEntity<String> recap(Viewer viewer, @PathVariable UUID unit, @PathVariable YearMonth month) {
        var found = months.unit(viewer, new UnitId(unit));
        agencies.span(found).with(month);
        var shown = months.of(found, month);
        var name = "%s-%s.csv".formatted(shown.unit().code(), month);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Recap.of(months.taken(viewer, shown), now(shown.agency())));
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
