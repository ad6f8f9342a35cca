package id.kinerja.personnel;

import id.kinerja.shared.Refused;

/** Who may keep a person's record: somebody in charge, and never he himself. */
final class DeskRefusals {

    private DeskRefusals() {}

    static void unless(boolean mayKeep, Sight sight) {
        if (!mayKeep) {
            throw sight.isOwn() ? Refused.because(DeskRefusal.OWN_RECORD) : notYours();
        }
    }

    static Refused notYours() {
        return Refused.because(DeskRefusal.NOT_YOURS);
    }
}
