package id.kinerja.organization;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.util.List;
import org.springframework.stereotype.Service;

/** The units of the government, and only those that the viewer looks after. */
@Service
public class Organization {

    private final UnitRepository units;

    Organization(UnitRepository units) {
        this.units = units;
    }

    /** The agencies whose months the viewer looks after; none for somebody without such a role. */
    public List<Unit> agenciesOf(Viewer viewer) {
        return allAgencies().stream()
                .filter(agency -> viewer.looksAfter(agency.id()))
                .toList();
    }

    /** An agency or unit that the viewer looks after; anything else is not found. */
    public Unit visibleTo(Viewer viewer, UnitId unit) {
        return units.find(unit)
                .filter(found -> viewer.looksAfter(found.agency()))
                .orElseThrow(NotFound::new);
    }

    /** The agency itself and its units, the agency first. */
    public List<Unit> unitsOf(Unit agency) {
        return units.ofAgency(agency.agency());
    }

    /** Every agency, for the acts of the government as a whole and for commands on its own machine. */
    public List<Unit> allAgencies() {
        return units.agencies();
    }
}
