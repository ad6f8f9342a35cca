package id.kinerja.monthend.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.frame.web.Wording;
import id.kinerja.lists.web.Asked;
import id.kinerja.monthend.AgencyMonths;
import id.kinerja.monthend.MonthEnd;
import id.kinerja.monthend.MonthReviews;
import id.kinerja.shared.Language;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month of an agency: who is ready, closing it, and opening it again. */
@Controller
class MonthController {

    private static final String FRESH = "?done";

    private final MonthReviews reviews;
    private final AgencyMonths months;
    private final MonthEnd monthEnd;

    MonthController(MonthReviews reviews, AgencyMonths months, MonthEnd monthEnd) {
        this.reviews = reviews;
        this.months = months;
        this.monthEnd = monthEnd;
    }

    @GetMapping("/units/{unit}/months/{month}")
    Object month(
            Viewer viewer,
            @PathVariable UUID unit,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable String done,
            Asked asked,
            Language language,
            KeptForm kept) {
        var page = page(viewer, new UnitId(unit), month, asked, new Fresh(done != null, kept));
        if (!asked.isFile()) {
            return page;
        }
        var isClosed = page instanceof ClosedMonthPage;
        var list = page instanceof ClosedMonthPage closed ? closed.list() : ((ReadinessPage) page).list();
        reviews.taken(
                viewer,
                reviews.agency(viewer, new UnitId(unit)),
                month,
                isClosed,
                list.found().size());
        var name = (isClosed ? "slip-" : "belum-siap-") + month;
        return list.file(name, Wording.in(language)).answer(asked.as());
    }

    @PostMapping("/units/{unit}/months/{month}/closing")
    Answer close(
            Viewer viewer,
            @PathVariable UUID unit,
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "0") int unreadySeen,
            @RequestParam(required = false) @Nullable String withoutThem,
            Language language,
            HttpServletRequest request) {
        var id = new UnitId(unit);
        var agency = reviews.agencyToActFor(viewer, id);
        try {
            if (unreadySeen > 0 && withoutThem == null) {
                throw Refused.because(ReadinessText.SAY_WITHOUT_THEM, unreadySeen);
            }
            monthEnd.close(viewer, id, month, unreadySeen);
        } catch (Refused no) {
            return refused(MonthPaths.month(agency, month), no, language, request);
        }
        return Answer.to(MonthPaths.month(agency, month) + FRESH);
    }

    @PostMapping("/units/{unit}/months/{month}/reopening")
    Answer reopen(
            Viewer viewer,
            @PathVariable UUID unit,
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "") String reason,
            Language language,
            HttpServletRequest request) {
        var id = new UnitId(unit);
        var agency = reviews.agencyToActFor(viewer, id);
        try {
            monthEnd.reopen(viewer, id, month, reason);
        } catch (Refused no) {
            return refused(MonthPaths.month(agency, month), no, language, request);
        }
        return Answer.to(MonthPaths.month(agency, month) + FRESH);
    }

    /** The page says once why, and holds what was typed; going back in the browser then sends nothing again. */
    private static Answer refused(String path, Refused no, Language language, HttpServletRequest request) {
        var sentence = Wording.in(language).say(no.reason());
        KeptForm.of(request).refusedBecause(sentence).keepFor(path, request.getSession());
        return Answer.to(path);
    }

    /** What is new since the page before: something was done, or a form comes back. */
    private record Fresh(boolean isDone, KeptForm kept) {}

    private Page page(Viewer viewer, UnitId unit, YearMonth month, Asked asked, Fresh fresh) {
        var agency = reviews.agency(viewer, unit);
        var span = months.span(agency).with(month);
        var versions = reviews.versions(agency, month);
        if (!versions.isEmpty() && versions.getFirst().state().isClosed()) {
            var review = reviews.closed(agency, month, versions);
            var list = Registers.slips().show(asked, review.slips());
            var mayReopen = viewer.holds(Role.CITY_PERSONNEL);
            return new ClosedMonthPage(
                    review, span, list, viewer.mayRead(agency.id()), mayReopen, fresh.isDone(), fresh.kept());
        }
        var review = reviews.of(viewer, unit, month);
        var mayClose = viewer.looksAfter(agency.id());
        var list = Registers.unready().show(asked, review.unready());
        var changes = reviews.changes(review, versions);
        return new ReadinessPage(review, span, list, versions, changes, mayClose, fresh.isDone(), fresh.kept());
    }
}
