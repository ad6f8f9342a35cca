package id.kinerja.outsiders;

import id.kinerja.shared.TextKey;

/** What can be wrong with the form of a person without a NIP, and what to do. */
enum OutsiderFlaw implements TextKey {
    SIGN_IN_FORM,
    SIGN_IN_TAKEN,
    NAME_TAKEN,
    ENDS_BEFORE,
    OWN,
    SENT_BEFORE
}
