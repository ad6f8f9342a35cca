package id.kinerja.organization;

import id.kinerja.organization.model.Standing;
import id.kinerja.shared.KnownAs;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Servings;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who a signed-in person is in the office today: his name, and the roles that he was given for a unit and a time. */
@Service
public class Roles implements Viewers, Servings, KnownAs {

    private final RoleRepository roles;
    private final Clock clock;

    Roles(RoleRepository roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public Viewer of(PersonId person) {
        return roles.viewer(person, LocalDate.now(clock)).orElseGet(() -> new Viewer(person, "", List.of()));
    }

    @Override
    public List<PersonId> people(String nip) {
        return roles.people(nip);
    }

    @Override
    public Serving today(PersonId person) {
        return roles.standing(person.id(), LocalDate.now(clock))
                .map(Roles::serving)
                .orElse(Serving.SERVES);
    }

    private static Serving serving(Standing standing) {
        if (standing.isEnded()) {
            return Serving.ENDED;
        }
        return standing == Standing.SUSPENDED ? Serving.SUSPENDED : Serving.SERVES;
    }
}
