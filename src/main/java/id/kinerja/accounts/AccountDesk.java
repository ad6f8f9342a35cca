package id.kinerja.accounts;

import id.kinerja.accounts.AccountPaperRepository.Unused;
import id.kinerja.accounts.AccountPaperRepository.Waiting;
import id.kinerja.identity.Accounts;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.AccountGuard;
import id.kinerja.personnel.PersonFile;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the accounts of employees, a unit at a time, with first passwords that are handed over on paper. Until then nobody
 * can sign in as somebody who came by a list.
 */
@Service
public class AccountDesk {

    /** So many at once: each password is made slow to guess, which takes its time. */
    public static final int MOST = 40;

    /** What is handed to somebody on paper: the name and the first password by which he signs in; nobody sees it again. */
    public record Paper(Nip nip, String name, String password) {}

    private final AccountPaperRepository waiting;
    private final Organization organization;
    private final Accounts accounts;
    private final AccountGuard guard;
    private final Clock clock;

    AccountDesk(
            AccountPaperRepository waiting,
            Organization organization,
            Accounts accounts,
            AccountGuard guard,
            Clock clock) {
        this.waiting = waiting;
        this.organization = organization;
        this.accounts = accounts;
        this.guard = guard;
        this.clock = clock;
    }

    /** Somebody whose account the officer may open or give a new first password, and whether he has one. */
    public record Owner(Nip nip, String name, boolean hasAccount) {}

    /** How many people of the agency or unit have a post today and no account. */
    public int waiting(Viewer viewer, UnitId unit) {
        return waiting.count(organization.lookedAfterBy(viewer, unit), except(viewer), today());
    }

    /** Somebody who waits for his account, and where he has his post. */
    public record Newcomer(Nip nip, String name, String unit) {}

    /** Whose accounts are opened next, by name. */
    public List<Newcomer> people(Viewer viewer, UnitId unit) {
        return waiting.people(organization.lookedAfterBy(viewer, unit), except(viewer), today(), MOST);
    }

    /** An agency, and how many of its people wait. */
    public record Gap(Unit agency, int people) {}

    /** Where anybody waits among these agencies, which the viewer looks after: the most first. */
    public List<Gap> gaps(Viewer viewer, List<Unit> agencies) {
        var own = agencies.stream().filter(one -> viewer.looksAfter(one.id())).toList();
        var counts = waiting.counts(own.stream().map(Unit::id).toList(), except(viewer), today());
        return own.stream()
                .filter(one -> counts.containsKey(one.id()))
                .map(one -> new Gap(one, counts.get(one.id())))
                .sorted(Comparator.comparingInt(Gap::people).reversed())
                .toList();
    }

    /** How many come to the agency or unit only later, and the first day of the first of them; none where nobody does. */
    public record Later(int people, @Nullable LocalDate first) {}

    public Later later(Viewer viewer, UnitId unit) {
        return waiting.later(organization.lookedAfterBy(viewer, unit), except(viewer), today());
    }

    /** Opens the accounts of the next of them by name; each form does so once. */
    @Transactional
    public List<Paper> open(Viewer viewer, UnitId unit, UUID form) {
        Unit found = organization.lookedAfterBy(viewer, unit);
        use(form);
        return waiting.next(found, except(viewer), today(), MOST).stream()
                .map(one -> paper(viewer, one))
                .toList();
    }

    /** How many first passwords of the agency or unit were made before then and never used. */
    public int unused(Viewer viewer, UnitId unit, Instant before) {
        return waiting.count(
                new Unused(viewer, before), organization.lookedAfterBy(viewer, unit), except(viewer), today());
    }

    /** Makes the next of them anew, for their papers may be lost; the old ones hold no longer. */
    @Transactional
    public List<Paper> again(Viewer viewer, UnitId unit, Instant before, UUID form) {
        Unit found = organization.lookedAfterBy(viewer, unit);
        use(form);
        return waiting.next(new Unused(viewer, before), found, except(viewer), today(), MOST).stream()
                .map(one -> new Paper(one.nip(), one.name(), accounts.renewPassword(one.person(), viewer.person())))
                .toList();
    }

    /** When a page of unused passwords is first shown: what is made anew on the way from there is not made once more. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }

    /** For other desks that give first passwords: each form does so once. */
    @Transactional
    public void begin(Viewer viewer, PersonId person, UUID form) {
        guard.mustKeep(viewer, person);
        use(form);
    }

    /** Whether this was refused since the form had made its passwords before. */
    public static boolean isUsed(Refused no) {
        return no.reason().key() == PaperRefusal.FORM_USED;
    }

    // pressed twice or loaded again a form would make other passwords than those on the paper
    private void use(UUID form) {
        if (!waiting.use(form, now())) {
            throw Refused.because(PaperRefusal.FORM_USED);
        }
    }

    private Paper paper(Viewer viewer, Waiting one) {
        return new Paper(
                one.nip(), one.name(), accounts.open(one.person(), one.nip().digits(), viewer.person()));
    }

    public Owner owner(Viewer viewer, Nip nip) {
        return owner(guard.kept(viewer, nip));
    }

    private Owner owner(PersonFile.Identity person) {
        return new Owner(person.nip(), person.name(), waiting.hasAccount(person.id()));
    }

    /** Opens his account, or gives a new first password to whoever has lost his own; he is signed in nowhere then. */
    @Transactional
    public Paper issue(Viewer viewer, Nip nip, UUID form) {
        var person = guard.kept(viewer, nip);
        use(form);
        var password = owner(person).hasAccount()
                ? accounts.renewPassword(person.id(), viewer.person())
                : accounts.open(person.id(), nip.digits(), viewer.person());
        return new Paper(nip, person.name(), password);
    }

    private AccountPaperRepository.Except except(Viewer viewer) {
        return new AccountPaperRepository.Except(!guard.isForAll(viewer), guard.untouched(viewer));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
