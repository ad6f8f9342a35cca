package id.kinerja.personnel;

import id.kinerja.identity.Accounts;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.AccountPaperRepository.Waiting;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** Opens the accounts of the next of them by name. */
    @Transactional
    public List<AccountPaper> open(Viewer viewer, UnitId unit) {
        Unit found = organization.lookedAfterBy(viewer, unit);
        return waiting.next(found, mayForRoles(viewer), today(), MOST).stream()
                .map(one -> paper(viewer, one))
                .toList();
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
    public AccountPaper issue(Viewer viewer, Nip nip) {
        var owner = owner(viewer, nip);
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
