package id.kinerja.personnel;

import id.kinerja.organization.Deciders;
import id.kinerja.organization.model.Decider;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whose way in an officer may open, renew or give another name: nobody comes by an authority that is not his. Whoever has
 * one, or will have it, is the city's officer's alone, and whoever decides for the officer himself is another officer's.
 */
@Component
class AccountGuard {

    private final AccountPaperRepository papers;
    private final Deciders deciders;
    private final Clock clock;

    AccountGuard(AccountPaperRepository papers, Deciders deciders, Clock clock) {
        this.papers = papers;
        this.deciders = deciders;
        this.clock = clock;
    }

    void mustKeep(Viewer viewer, PersonId person) {
        if (deciding(viewer).contains(person)) {
            throw DeskRefusals.ownSuperior();
        }
        if (!isForAll(viewer)
                && (papers.holdsRole(person, today())
                        || deciders.deciding(today()).contains(person))) {
            throw DeskRefusals.holdsRole();
        }
    }

    /** Of whom it is certain without asking for roles that the viewer's hand stays off their accounts. */
    Set<PersonId> kept(Viewer viewer) {
        var kept = new HashSet<>(deciding(viewer));
        if (!isForAll(viewer)) {
            kept.addAll(deciders.deciding(today()));
        }
        return kept;
    }

    private Set<PersonId> deciding(Viewer viewer) {
        var deciding = new HashSet<PersonId>();
        deciders.of(viewer.person(), today()).stream().map(Decider::person).forEach(deciding::add);
        return deciding;
    }

    /** The city's officer answers for roles himself. */
    boolean isForAll(Viewer viewer) {
        return viewer.holds(Role.CITY_PERSONNEL);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
