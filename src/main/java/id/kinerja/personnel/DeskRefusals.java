package id.kinerja.personnel;

import id.kinerja.organization.RoleBook;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;

/** Who may keep a person's record: somebody in charge, and never he himself. */
final class DeskRefusals {

    private DeskRefusals() {}

    static void unless(boolean mayKeep, Sight sight) {
        if (!mayKeep) {
            if (sight.isOwn()) {
                throw Refused.because(DeskRefusal.OWN_RECORD);
            }
            throw notYours();
        }
    }

    /** Whether a city's officer serves, or serves again, is entered by another of them, also before he is one. */
    static void mayEnd(Viewer viewer, PersonId person, RoleBook roles) {
        if (!viewer.holds(Role.CITY_PERSONNEL) && roles.cityOfficers().contains(person)) {
            throw Forbidden.because(DeskRefusal.CITY_OFFICER);
        }
    }

    static Forbidden holdsRole() {
        return Forbidden.because(DeskRefusal.HOLDS_ROLE);
    }

    static Forbidden ownSuperior() {
        return Forbidden.because(DeskRefusal.OWN_SUPERIOR);
    }

    static Forbidden notYours() {
        return Forbidden.because(DeskRefusal.NOT_YOURS);
    }
}
