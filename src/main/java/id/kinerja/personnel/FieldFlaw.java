package id.kinerja.personnel;

import id.kinerja.shared.TextKey;

/** What can be wrong with a field of the personnel office's forms, and what to do. */
enum FieldFlaw implements TextKey {
    MISSING,
    TOO_LONG,
    NO_DATE,
    FAR_DATE,
    CLOSED_MONTH,
    NO_CHOICE,
    NO_CLASS,
    NO_RANK,
    NO_UNIT,
    DUPLICATE_NIP,
    SAME,
    POST_FOLLOWS,
    HAS_ENDED,
    NO_SUPERIOR,
    NO_EMPLOYEE,
    OWN_SUPERIOR,
    YOU_AS_SUPERIOR,
    CIRCLE,
    SOMEBODY,
    NO_ACCOUNT,
    NO_NPWP
}
