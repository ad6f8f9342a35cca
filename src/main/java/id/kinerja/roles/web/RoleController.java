package id.kinerja.roles.web;

import id.kinerja.forms.web.ChoicesFragment;
import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.Organization;
import id.kinerja.organization.RoleBook;
import id.kinerja.personnel.Choices;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who holds which role; giving one and ending one. */
@Controller
@RequestMapping("/roles")
class RoleController {

    static final String ROLES = "/roles";

    private static final int LAST_PAGE = 1_000_000;

    private final RoleBook book;
    private final Organization organization;
    private final Choices choices;
    private final Clock clock;

    RoleController(RoleBook book, Organization organization, Choices choices, Clock clock) {
        this.choices = choices;
        this.book = book;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    RolesPage roles(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable String over,
            @RequestParam(defaultValue = "1") int page) {
        var words = q.replace("\0", "").strip(); // PostgreSQL keeps no such sign
        var unit = agency == null ? null : new UnitId(agency);
        var search = new RoleBook.Search(words, role, unit, over != null, Math.clamp(page, 1, LAST_PAGE));
        return new RolesPage(
                book.find(viewer, search),
                search,
                organization.allAgencies(),
                book.today(),
                clock.getZone(),
                book.mayWrite(viewer));
    }

    @GetMapping("/new")
    Page form(Viewer viewer, KeptForm kept) {
        book.requireWriter(viewer);
        return new NewRolePage(
                organization.allAgencies(), book.today(), kept, Map.of(), ChoicesFragment.none(Choices.ANYBODY));
    }

    @PostMapping
    Answer grant(Viewer viewer, HttpServletRequest request) {
        book.requireWriter(viewer);
        var form = new RoleForm(KeptForm.of(request));
        var wanted = form.wanted();
        if (!form.refused(book.flaws(viewer, wanted)).isRight()) {
            return refused(viewer, form);
        }
        try {
            return Answer.to(ROLES + "/" + book.grant(viewer, wanted)).saying(RoleText.IS_GRANTED);
        } catch (Refused no) {
            return refused(viewer, form.refused(no));
        }
    }

    private Answer refused(Viewer viewer, RoleForm form) {
        var errors = form.errors();
        var found = ChoicesFragment.again(
                Choices.ANYBODY,
                form.typed(),
                errors.containsKey(Choices.ANYBODY),
                text -> choices.of(viewer, Choices.ANYBODY, text));
        errors.computeIfPresent(Choices.ANYBODY, (field, flaw) -> found.flaw(flaw));
        return Answer.refused(new NewRolePage(organization.allAgencies(), book.today(), form.typed(), errors, found));
    }

    @GetMapping("/{grant}")
    RolePage role(Viewer viewer, @PathVariable UUID grant, KeptForm kept) {
        var held = book.one(viewer, grant);
        var mayEnd = book.mayWrite(viewer) && !held.isOver(book.today());
        return new RolePage(held, book.endings(viewer, grant), book.today(), clock.getZone(), mayEnd, kept, Map.of());
    }

    @PostMapping("/{grant}/ending")
    Answer end(Viewer viewer, @PathVariable UUID grant, HttpServletRequest request) {
        book.requireWriter(viewer);
        var page = role(viewer, grant, KeptForm.EMPTY);
        var form = new RoleForm(KeptForm.of(request));
        var on = form.day("on");
        var reason = form.text("reason");
        form.refused(book.endFlaws(viewer, grant, on, reason));
        if (on == null || !form.isRight()) {
            return Answer.refused(page.refusing(form.typed(), form.errors()));
        }
        try {
            book.end(viewer, grant, on, reason);
            var isOwn = viewer.is(page.held().person()); // who may not see the book any more
            return Answer.to(isOwn ? "/" : ROLES + "/" + grant).saying(RoleText.IS_ENDED);
        } catch (Refused no) {
            return Answer.refused(page.refusing(form.typed(), form.refused(no).errors()));
        }
    }
}
