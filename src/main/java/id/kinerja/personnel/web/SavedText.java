package id.kinerja.personnel.web;

import id.kinerja.shared.TextKey;

/** What was kept of a person just now, of whom and from which day. */
enum SavedText implements TextKey {
    TAKEN_IN,
    POST,
    IDENTITY,
    RETIRED,
    DECEASED,
    LEFT,
    CORRECTED_POST,
    WITHDRAWN_POST,
    WITHDRAWN_RANK,
    RETURNED,
    RETURNED_SUSPENDED,
    RANK,
    EMPLOYMENT,
    BANK,
    TAX,
    SUPERIOR,
    DELEGATE,
    SUPERIOR_END,
    DELEGATE_END
}
