package id.kinerja.organization;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who a signed-in person is in the office today: his name, and the roles that he was given for a unit and a time. */
@Service
public class Roles implements Viewers {

    private final RoleRepository roles;
    private final Clock clock;

    Roles(RoleRepository roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public Viewer of(PersonId person) {
        return roles.nameOf(person.id())
                .map(name -> new Viewer(person, name, roles.grants(person.id(), LocalDate.now(clock))))
                .orElseGet(() -> new Viewer(person, "", List.of()));
    }
}
