package id.kinerja.personnel;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer may see of one person: everything of himself; the record of whoever is in an agency that he may read; as
 * treasurer the account that is paid and the tax; as superior who it is. Nobody keeps what stands in his own record.
 */
public record Sight(
        boolean isOwn,
        boolean isSuperior,
        boolean isReader,
        boolean isOfficer,
        boolean isTreasurer,
        boolean isAuditor) {

    /** Somebody without any post belongs to no agency: only the whole government sees him. Superiors are asked for last. */
    static Sight of(Viewer viewer, PersonId person, @Nullable UnitId agency, BooleanSupplier leads) {
        var isOwn = viewer.is(person);
        var isReader = viewer.mayRead(agency);
        var isTreasurer = viewer.paysFor(agency);
        return new Sight(
                isOwn,
                !isOwn && !isReader && leads.getAsBoolean(),
                isReader,
                viewer.looksAfter(agency),
                isTreasurer,
                viewer.holds(Role.AUDITOR));
    }

    public boolean isNone() {
        return !isOwn && !isSuperior && !isReader && !isTreasurer;
    }

    public boolean seesRecord() {
        return isOwn || isReader;
    }

    public boolean seesPay() {
        return isOwn || isTreasurer || isAuditor;
    }

    public boolean seesDays() {
        return seesRecord() || isSuperior;
    }

    public boolean keepsRecord() {
        return isOfficer && !isOwn;
    }

    public boolean keepsPay() {
        return isTreasurer && !isOwn;
    }
}
