package id.kinerja.personnel;

import id.kinerja.identity.Accounts;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.AccountPaperRepository.Unused;
import id.kinerja.personnel.AccountPaperRepository.Waiting;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the accounts of employees, a unit at a time, with first passwords that are handed over on paper. Until then nobody
 * can sign in as somebody who came by a list. Whoever holds a role gets his from the city's officer alone, so that no
 * officer comes by a role that is not his.
 */
@Service
public class AccountDesk {

    /** So many at once: each password is made slow to guess, which takes its time. */
    public static final int MOST = 40;

    private final PersonFiles files;
    private final AccountPaperRepository waiting;
    private final Organization organization;
    private final Accounts accounts;
    private final Clock clock;

    AccountDesk(
            PersonFiles files,
            AccountPaperRepository waiting,
            Organization organization,
            Accounts accounts,
            Clock clock) {
        this.files = files;
        this.waiting = waiting;
        this.organization = organization;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Somebody whose account the officer may open or give a new first password, and whether he has one. */
    public record Owner(Nip nip, String name, boolean hasAccount) {}

    /** How many people of the agency or unit have a post today and no account. */
    public int waiting(Viewer viewer, UnitId unit) {
        return waiting.count(organization.lookedAfterBy(viewer, unit), mayForRoles(viewer), today());
    }

    /** Opens the accounts of the next of them by name; each form does so once. */
    @Transactional
    public List<AccountPaper> open(Viewer viewer, UnitId unit, UUID form) {
        Unit found = organization.lookedAfterBy(viewer, unit);
        use(form);
        return waiting.next(found, mayForRoles(viewer), today(), MOST).stream()
                .map(one -> paper(viewer, one))
                .toList();
    }

    /** How many first passwords of the agency or unit were made before then and never used. */
    public int unused(Viewer viewer, UnitId unit, Instant before) {
        return waiting.count(
                new Unused(viewer, before), organization.lookedAfterBy(viewer, unit), mayForRoles(viewer), today());
    }

    /** Makes the next of them anew, for their papers may be lost; the old ones hold no longer. */
    @Transactional
    public List<AccountPaper> again(Viewer viewer, UnitId unit, Instant before, UUID form) {
        Unit found = organization.lookedAfterBy(viewer, unit);
        use(form);
        return waiting.next(new Unused(viewer, before), found, mayForRoles(viewer), today(), MOST).stream()
                .map(one ->
                        new AccountPaper(one.nip(), one.name(), accounts.renewPassword(one.person(), viewer.person())))
                .toList();
    }

    /** When a page of unused passwords is first shown: what is made anew on the way from there is not made once more. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }

    // pressed twice or loaded again a form would make other passwords than those on the paper
    private void use(UUID form) {
        if (!waiting.use(form, now())) {
            throw DeskRefusals.formUsed();
        }
    }

    private AccountPaper paper(Viewer viewer, Waiting one) {
        return new AccountPaper(
                one.nip(), one.name(), accounts.open(one.person(), one.nip().digits(), viewer.person()));
    }

    public Owner owner(Viewer viewer, Nip nip) {
        var file = files.of(viewer, nip);
        DeskRefusals.unless(file.sight().keepsRecord(), file.sight());
        if (!mayForRoles(viewer) && waiting.holdsRole(file.identity().id(), today())) {
            throw DeskRefusals.holdsRole();
        }
        return new Owner(
                nip, file.identity().name(), waiting.hasAccount(file.identity().id()));
    }

    /** Opens his account, or gives a new first password to whoever has lost his own; he is signed in nowhere then. */
    @Transactional
    public AccountPaper issue(Viewer viewer, Nip nip, UUID form) {
        var owner = owner(viewer, nip);
        use(form);
        var person = files.of(viewer, nip).identity().id();
        var password = owner.hasAccount()
                ? accounts.renewPassword(person, viewer.person())
                : accounts.open(person, nip.digits(), viewer.person());
        return new AccountPaper(nip, owner.name(), password);
    }

    private static boolean mayForRoles(Viewer viewer) {
        return viewer.holds(Role.CITY_PERSONNEL);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
