package id.kinerja.personnel;

import id.kinerja.organization.Deciders;
import id.kinerja.organization.model.Decider;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whose way in an officer may open, renew or give another name: nobody comes by an authority that is not his. Whoever has
 * one, or will have it, is the city's officer's alone, and whoever decides for the officer himself is another officer's.
 */
@Component
public class AccountGuard {

    private final PersonFiles files;
    private final PersonRepository persons;
    private final Deciders deciders;
    private final Clock clock;

    AccountGuard(PersonFiles files, PersonRepository persons, Deciders deciders, Clock clock) {
        this.files = files;
        this.persons = persons;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** The person whose account the viewer keeps; refused for anybody else's. */
    public PersonFile.Identity kept(Viewer viewer, Nip nip) {
        return files.of(viewer, nip, (sight, who) -> {
                    DeskRefusals.unless(sight.keepsRecord(), sight);
                    mustKeep(viewer, who.id());
                })
                .identity();
    }

    /** Nobody opens a way in, or gives it another name, that is not his to give. */
    public void mustKeep(Viewer viewer, PersonId person) {
        if (deciding(viewer).contains(person)) {
            throw DeskRefusals.ownSuperior();
        }
        if (!isForAll(viewer)
                && (persons.holdsRole(person, today())
                        || deciders.deciding(today()).contains(person))) {
            throw DeskRefusals.holdsRole();
        }
    }

    /** Of whom it is certain without asking for roles that the viewer's hand stays off their accounts. */
    public Set<PersonId> untouched(Viewer viewer) {
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
    public boolean isForAll(Viewer viewer) {
        return viewer.holds(Role.CITY_PERSONNEL);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
