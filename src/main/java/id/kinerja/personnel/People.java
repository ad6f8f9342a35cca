package id.kinerja.personnel;

import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists of people, and only of those whom the viewer may see; whoever sees nobody finds no list. */
@Service
public class People {

    private final PeopleRepository people;
    private final Organization organization;
    private final Clock clock;

    People(PeopleRepository people, Organization organization, Clock clock) {
        this.people = people;
        this.organization = organization;
        this.clock = clock;
    }

    /** The next of those whom the filter lets through, behind the one with this NIP; never more than asked for. */
    public List<PersonRow> find(Viewer viewer, PeopleFilter filter, @Nullable Nip after, int most) {
        var last = after == null ? null : people.last(after).orElseThrow(NotFound::new);
        return people.find(reach(viewer), filter, last, LocalDate.now(clock), most);
    }

    /** Units whose name or code holds the text, agencies first. */
    public List<Unit> units(Viewer viewer, String text, int most) {
        return text.isBlank() ? List.of() : people.units(reach(viewer), text.strip(), most);
    }

    /** An agency or unit whose people the viewer may see; anything else is not found. */
    public Unit unit(Viewer viewer, UnitId unit) {
        return people.unit(unit)
                .filter(found -> reach(viewer).includes(found.agency()))
                .orElseThrow(NotFound::new);
    }

    /** The agencies whose people the viewer may see. */
    public List<Unit> agencies(Viewer viewer) {
        var reach = reach(viewer);
        return organization.allAgencies().stream()
                .filter(agency -> reach.includes(agency.id()))
                .toList();
    }

    private static Reach reach(Viewer viewer) {
        var reach = Reach.of(viewer);
        if (reach.isNobody()) {
            throw new NotFound();
        }
        return reach;
    }
}
