package id.kinerja.personnel;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer may see of one person: everything of himself; as personnel officer the record; as treasurer of the agency
 * the account that is paid and the tax. Nobody keeps what stands in his own record.
 */
public record Sight(boolean isOwn, boolean isOfficer, boolean isTreasurer) {

    /** Somebody without any post belongs to no agency: only the whole government sees him. */
    static Sight of(Viewer viewer, PersonId person, @Nullable UnitId agency) {
        var isEverywhere = viewer.holds(Role.CITY_PERSONNEL);
        return new Sight(
                viewer.is(person),
                agency == null ? isEverywhere : viewer.looksAfter(agency),
                isEverywhere || agency != null && Reach.isTreasurer(viewer, agency));
    }

    public boolean isNone() {
        return !isOwn && !isOfficer && !isTreasurer;
    }

    public boolean seesRecord() {
        return isOwn || isOfficer;
    }

    public boolean seesPay() {
        return isOwn || isTreasurer;
    }

    public boolean keepsRecord() {
        return isOfficer && !isOwn;
    }

    public boolean keepsPay() {
        return isTreasurer && !isOwn;
    }
}
