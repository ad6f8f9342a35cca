package id.kinerja.audit.web;

import id.kinerja.audit.Search;
import id.kinerja.audit.Trail;
import id.kinerja.frame.web.Answer;
import id.kinerja.shared.Act;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor reads the trail, and has the chain looked through. */
@Controller
class AuditController {

    private final Trail trail;
    private final Clock clock;

    AuditController(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(AuditPage.PATH)
    Answer show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Act act,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable Long before) {
        var words = q.replace("\0", "").strip(); // PostgreSQL keeps no such sign
        var search = new Search(words, act, person, from, until, before, clock.getZone());
        var page = AuditPage.of(search, trail.state(viewer), trail.find(viewer, search));
        return search.isFlawed() ? Answer.refused(page) : Answer.with(HttpStatus.OK, page);
    }

    @PostMapping(AuditPage.PATH + "/proofs")
    Answer prove(Viewer viewer) {
        trail.prove(viewer);
        return Answer.to(AuditPage.PATH).saying(AuditText.LOOKED_THROUGH);
    }
}
