package id.kinerja.personnel;

import id.kinerja.shared.TextKey;

/** What can be wrong with a field of the personnel office's forms, and what to do. */
enum FieldFlaw implements TextKey {
    BEFORE_OFFICE,
    NO_RANK,
    RANK_OF_OTHERS,
    NO_UNIT,
    DUPLICATE_NIP,
    NIP_ELSEWHERE,
    SAME,
    POST_FOLLOWS,
    POST_BEFORE,
    POST_ENDS,
    POST_IN_CLOSED,
    UNIT_GONE,
    ONLY_POST,
    RANK_IN_CLOSED,
    BEFORE_END,
    HAS_ENDED,
    NO_SUPERIOR,
    NO_EMPLOYEE,
    OWN_SUPERIOR,
    YOU_AS_SUPERIOR,
    TERM_TAKEN,
    TERM_TAKEN_ON,
    CIRCLE,
    SOMEBODY,
    NO_ACCOUNT,
    NO_NPWP
}
