package id.kinerja.personnel;

import id.kinerja.shared.TextKey;

/** What was kept of a person, in a word for the trail; an account is named by its last digits alone. */
enum RecordWord implements TextKey {
    WAS,
    ACT,
    ACT_ALONE,
    RANK,
    SERVING,
    ACCOUNT,
    TAX,
    SUPERIOR,
    DELEGATE,
    SUPERIOR_ENDED,
    DELEGATE_ENDED,
    ROLE_RESTS
}
