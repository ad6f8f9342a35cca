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
            @RequestParam(defaultValue = "") String only) {
        var onlyEvents = only.equals(MatrixPage.EVENTS);
        if (chosen != null && !chosen.equals(unit)) {
            return Answer.to("/units/%s/days/%s%s".formatted(chosen, month, onlyEvents ? "?only=events" : ""));
        }
        var span = span(viewer, unit, month);
        var shown = months.of(viewer, new UnitId(unit), month);
        var now = now(shown.agency());
        var matrix = Matrix.of(shown.month(), now);
        return Answer.with(
                HttpStatus.OK,
                new MatrixPage(
                        shown, span, onlyEvents ? matrix.onlyWithEvents() : matrix, now.toLocalDate(), onlyEvents));
    }

    @GetMapping("/units/{unit}/days/{month}.csv")
    ResponseEntity<String> recap(Viewer viewer, @PathVariable UUID unit, @PathVariable YearMonth month) {
        span(viewer, unit, month);
        var shown = months.taken(viewer, new UnitId(unit), month);
        var name = "%s-%s.csv".formatted(shown.unit().code(), month);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Recap.of(shown.month(), now(shown.agency())));
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
        span(viewer, unit, month);
        var found = months.of(viewer, new UnitId(unit), month, nip);
        var now = now(found.results().getFirst().member().post().agency());
        var story = stories.of(found, date, now, "/units/%s/days/%s".formatted(unit, month));
        return htmx == null ? new DayStoryPage(story) : story;
    }

    private MonthSpan span(Viewer viewer, UUID unit, YearMonth month) {
        return agencies.span(months.unit(viewer, new UnitId(unit))).with(month);
    }

    private LocalDateTime now(Unit agency) {
        return LocalDateTime.ofInstant(clock.instant(), agency.zone());
    }
}
