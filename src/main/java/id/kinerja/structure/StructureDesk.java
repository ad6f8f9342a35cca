package id.kinerja.structure;

import id.kinerja.organization.Appointments;
import id.kinerja.organization.Appointments.Term;
import id.kinerja.organization.Organization;
import id.kinerja.organization.UnitChanges;
import id.kinerja.organization.UnitChanges.Told;
import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.organization.model.UnitTree;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the city personnel officer has before him when he changes a unit; for anybody else there is no such desk. */
@Service
public class StructureDesk {

    private final Organization organization;
    private final UnitChanges changes;
    private final Appointments appointments;
    private final Clock clock;

    StructureDesk(Organization organization, UnitChanges changes, Appointments appointments, Clock clock) {
        this.organization = organization;
        this.changes = changes;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** A unit of today, the unit above it and those under which it may stand, who leads it, and its past. */
    public record Seen(
            UnitOnDay unit,
            @Nullable UnitOnDay above,
            List<UnitOnDay> parents,
            @Nullable Lead lead,
            List<Term> terms,
            List<Told> told,
            LocalDate today,
            ZoneId zone) {}

    public Seen of(Viewer officer, UnitId unit) {
        var told = changes.told(officer, unit);
        var today = LocalDate.now(clock);
        var tree = organization.treeOn(today);
        var self = tree.find(unit).orElseThrow(NotFound::new);
        var lead = appointments.leads(List.of(unit), today).stream().findFirst().orElse(null);
        var above = self.parent() == null ? null : tree.find(self.parent()).orElse(null);
        var terms = appointments.terms(officer, unit);
        return new Seen(self, above, parents(tree, self), lead, terms, told, today, clock.getZone());
    }

    private static List<UnitOnDay> parents(UnitTree tree, UnitOnDay unit) {
        return tree.all().stream()
                .filter(above -> !unit.isAgency() || above.isAgency())
                .filter(above -> tree.mayStandUnder(unit, above))
                .filter(above -> !above.id().equals(unit.parent()))
                .toList();
    }
}
