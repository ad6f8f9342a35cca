package id.kinerja.organization;

import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.organization.model.UnitTree;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the city personnel officer has before him when he changes a unit; for anybody else there is no such desk. */
@Service
public class StructureDesk {

    private final UnitTreeRepository units;
    private final PositionRepository positions;
    private final Clock clock;

    StructureDesk(UnitTreeRepository units, PositionRepository positions, Clock clock) {
        this.units = units;
        this.positions = positions;
        this.clock = clock;
    }

    /** A unit of today, the units under which it may stand, who leads it, and its past. */
    public record Seen(
            UnitOnDay unit,
            List<UnitOnDay> parents,
            @Nullable Lead lead,
            List<Told> told,
            LocalDate today) {}

    /** What happened to a unit, from when, why and by whom; without a day and a name it came with the books. */
    public record Told(
            UnitChange what,
            @Nullable LocalDate from,
            String reason,
            @Nullable String by) {}

    public Seen of(Viewer officer, UnitId unit) {
        Officers.mustBe(officer);
        var today = LocalDate.now(clock);
        var tree = units.on(today);
        var self = tree.find(unit).orElseThrow(NotFound::new);
        var lead = positions.leads(List.of(unit), today).stream().findFirst().orElse(null);
        return new Seen(self, parents(tree, self), lead, units.told(unit), today);
    }

    private static List<UnitOnDay> parents(UnitTree tree, UnitOnDay unit) {
        return tree.all().stream()
                .filter(above -> !unit.isAgency() || above.isAgency())
                .filter(above -> tree.mayStandUnder(unit, above))
                .toList();
    }
}
