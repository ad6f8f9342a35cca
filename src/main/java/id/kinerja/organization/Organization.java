package id.kinerja.organization;

import id.kinerja.organization.model.Unit;
import id.kinerja.organization.model.UnitTree;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** The units of the government, and only those that the viewer looks after. */
@Service
public class Organization {

    private final UnitRepository units;
    private final UnitTreeRepository trees;
    private final Clock clock;

    Organization(UnitRepository units, UnitTreeRepository trees, Clock clock) {
        this.units = units;
        this.trees = trees;
        this.clock = clock;
    }

    /** The units as they stood on a day; the structure is open to everybody of the house. */
    public UnitTree treeOn(LocalDate day) {
        return trees.on(day);
    }

    /** The agencies whose months the viewer looks after; none for somebody without such a role. */
    public List<Unit> agenciesOf(Viewer viewer) {
        return allAgencies().stream()
                .filter(agency -> viewer.looksAfter(agency.id()))
                .toList();
    }

    /** An agency or unit that the viewer looks after; anything else is not found. */
    public Unit visibleTo(Viewer viewer, UnitId unit) {
        return units.find(unit, today())
                .filter(found -> viewer.looksAfter(found.agency()))
                .orElseThrow(NotFound::new);
    }

    /** The agency itself and its units, the agency first. */
    public List<Unit> unitsOf(Unit agency) {
        return units.ofAgency(agency.agency(), today());
    }

    /** Every agency, for the acts of the government as a whole and for commands on its own machine. */
    public List<Unit> allAgencies() {
        return units.agencies(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
