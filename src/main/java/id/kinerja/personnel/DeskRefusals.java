package id.kinerja.personnel;

import id.kinerja.shared.Forbidden;
import id.kinerja.shared.Refused;

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

    static Forbidden holdsRole() {
        return Forbidden.because(DeskRefusal.HOLDS_ROLE);
    }

    static Forbidden ownSuperior() {
        return Forbidden.because(DeskRefusal.OWN_SUPERIOR);
    }

    static Forbidden cityOfficer() {
        return Forbidden.because(DeskRefusal.CITY_OFFICER);
    }

    static Forbidden notYours() {
        return Forbidden.because(DeskRefusal.NOT_YOURS);
    }
}
