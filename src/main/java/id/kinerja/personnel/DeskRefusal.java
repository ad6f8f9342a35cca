package id.kinerja.personnel;

import id.kinerja.shared.TextKey;

/** Why somebody may not keep a person's record, or not with this form. */
enum DeskRefusal implements TextKey {
    OWN_RECORD,
    NOT_YOURS,
    HOLDS_ROLE,
    OWN_SUPERIOR,
    OWN_LINE,
    CITY_OFFICER
}
