package id.kinerja.accounts.web;

import id.kinerja.accounts.AccountDesk;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts of a unit and of one person; first passwords are shown in the answer alone, and nowhere kept to read. */
@Controller
class AccountDeskController {

    private final AccountDesk desk;
    private final Organization organization;

    AccountDeskController(AccountDesk desk, Organization organization) {
        this.desk = desk;
        this.organization = organization;
    }

    @GetMapping("/people/accounts")
    Page waiting(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Instant before) {
        var agencies = agencies(viewer);
        var chosen = unit == null && agencies.size() == 1
                ? agencies.getFirst().id()
                : unit == null ? null : new UnitId(unit);
        return new AccountsPage(
                choices(agencies, chosen),
                chosen == null ? null : of(viewer, chosen, before),
                chosen == null ? desk.gaps(viewer, agencies) : List.of());
    }

    private AccountsPage.Chosen of(Viewer viewer, UnitId unit, @Nullable Instant before) {
        var until = before == null ? desk.now() : before;
        return new AccountsPage.Chosen(
                unit,
                desk.waiting(viewer, unit),
                desk.people(viewer, unit),
                desk.later(viewer, unit),
                desk.unused(viewer, unit, until),
                until,
                UUID.randomUUID());
    }

    private List<Unit> agencies(Viewer viewer) {
        var agencies = organization.agenciesOf(viewer).stream()
                .filter(agency -> viewer.looksAfter(agency.id()))
                .toList();
        if (agencies.isEmpty()) {
            throw new NotFound();
        }
        return agencies;
    }

    // of many agencies only the one that was chosen shows its units
    private List<Unit> choices(List<Unit> agencies, @Nullable UnitId chosen) {
        return agencies.stream()
                .flatMap(agency -> agencies.size() == 1 || agency.id().equals(chosen)
                        ? organization.unitsOf(agency).stream()
                        : List.of(agency).stream())
                .toList();
    }

    @PostMapping("/people/accounts")
    Page open(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(required = false) @Nullable Instant before) {
        agencies(viewer);
        if (unit == null || key == null) {
            return waiting(viewer, unit, before);
        }
        var chosen = new UnitId(unit);
        if (before == null) {
            var papers = desk.open(viewer, chosen, key);
            return new AccountPapersPage(papers, AccountsPage.path(chosen), desk.waiting(viewer, chosen));
        }
        var papers = desk.again(viewer, chosen, before, key);
        var rest = desk.unused(viewer, chosen, before);
        return new AccountPapersPage(papers, AccountsPage.path(chosen) + (rest > 0 ? "&before=" + before : ""), rest);
    }

    @GetMapping("/people/{nip}/account")
    Page account(Viewer viewer, @PathVariable Nip nip) {
        return new PersonAccountPage(desk.owner(viewer, nip), UUID.randomUUID());
    }

    @PostMapping("/people/{nip}/account")
    Page issue(Viewer viewer, @PathVariable Nip nip, @RequestParam(required = false) @Nullable UUID key) {
        if (key == null) {
            return account(viewer, nip);
        }
        return new AccountPapersPage(List.of(desk.issue(viewer, nip, key)), "/people/" + nip, 0);
    }
}
