package id.kinerja.personnel;

import id.kinerja.shared.TextKey;

/** What was kept of a person, in a word for the trail; an account is named by its last digits alone. */
enum RecordWord implements TextKey {
    NONE,
    WAS,
    ACT,
    ACT_ALONE,
    WITH_CLASS,
    POST,
    POST_WITHOUT_CLASS,
    STANDING,
    RANK,
    RANK_WITHDRAWN,
    SERVING,
    WAS_SERVING,
    ACCOUNT,
    WAS_ACCOUNT,
    TAX,
    SUPERIOR,
    WAS_SUPERIOR,
    WAS_SUPERIOR_UNTIL,
    DELEGATE,
    WAS_DELEGATE,
    SUPERIOR_ENDED,
    DELEGATE_ENDED,
    SUPERIOR_WITHDRAWN,
    DELEGATE_WITHDRAWN,
    ROLE_RESTS
}
