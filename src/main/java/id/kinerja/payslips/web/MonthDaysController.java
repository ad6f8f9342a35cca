package id.kinerja.payslips.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.Drawn;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person's month as days; a day opens beside the list, or as a page. */
@Controller
@RequestMapping("/people/{nip}/days")
class MonthDaysController {

    private final ShownMonths months;
    private final DayStories stories;

    MonthDaysController(ShownMonths months, DayStories stories) {
        this.months = months;
        this.stories = stories;
    }

    @GetMapping
    MonthDaysPage current(Viewer viewer, @PathVariable Nip nip) {
        return month(viewer, nip, months.current(viewer, nip));
    }

    @GetMapping("/{month}")
    MonthDaysPage month(Viewer viewer, @PathVariable Nip nip, @PathVariable YearMonth month) {
        return MonthDaysPage.of(months.of(viewer, nip, month));
    }

    @GetMapping("/{month}/{date}")
    Answer day(
            Viewer viewer,
            @PathVariable Nip nip,
            @PathVariable YearMonth month,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var shown = months.of(viewer, nip, month);
        var day = stories.of(shown, date);
        Drawn drawn = htmx == null ? new DayPage(shown, day) : day;
        return Answer.with(HttpStatus.OK, drawn);
    }
}
