package id.kinerja.organization;

import id.kinerja.organization.model.Unit;
import id.kinerja.organization.model.UnitTree;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The units of the government, and only those that the viewer may see. */
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

    /** The first day of which the structure, or that of this unit, is on record; none where nothing is. */
    public Optional<LocalDate> onRecordSince(@Nullable UnitId unit) {
        var formed = unit == null ? Optional.<LocalDate>empty() : trees.firstDay(unit);
        return formed.or(trees::firstDay);
    }

    /** The agencies of which the viewer may read anything, be it only closed months; none for somebody without such a role. */
    public List<Unit> agenciesOf(Viewer viewer) {
        return allAgencies().stream()
                .filter(agency -> viewer.mayReadClosed(agency.id()))
                .toList();
    }

    /** An agency or unit that the viewer may read; anything else is not found. */
    public Unit visibleTo(Viewer viewer, UnitId unit) {
        return units.find(unit, today())
                .filter(found -> viewer.mayRead(found.agency()))
                .orElseThrow(NotFound::new);
    }

    /** An agency or unit of which the viewer may at least read the closed months; anything else is not found. */
    public Unit visibleOnceClosedTo(Viewer viewer, UnitId unit) {
        return units.find(unit, today())
                .filter(found -> viewer.mayReadClosed(found.agency()))
                .orElseThrow(NotFound::new);
    }

    /** An agency or unit that the viewer acts for; whoever only reads it is told so, for anybody else it is not there. */
    public Unit lookedAfterBy(Viewer viewer, UnitId unit) {
        var found = visibleOnceClosedTo(viewer, unit);
        if (!viewer.looksAfter(found.agency())) {
            throw Forbidden.because(SightText.READS_ONLY);
        }
        return found;
    }

    /** Whether such a unit is in the books, whatever it is called on whichever day. */
    public boolean knows(UnitId unit) {
        return units.find(unit, today()).isPresent();
    }

    /** The agency itself and its units, the agency first. */
    public List<Unit> unitsOf(Unit agency) {
        return units.ofAgency(agency.agency(), today());
    }

    /** Every unit that ever stood in this agency, called as it was on that day. */
    public List<Unit> unitsOf(UnitId agency, LocalDate day) {
        return units.ofAgency(agency, day);
    }

    /** Every agency, for the acts of the government as a whole and for commands on its own machine. */
    public List<Unit> allAgencies() {
        return units.agencies(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
