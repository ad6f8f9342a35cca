package id.kinerja.identity.web;

import id.kinerja.shared.TextKey;

/** The words of one's second factor. */
public enum SecondFactorText implements TextKey {
    TITLE,
    WHY,
    REQUIRED,
    OR_PASSKEY,
    PROOF_WHY,
    PROVE_AGAIN,
    BEGIN,
    SCAN,
    QR,
    SAME_PHONE,
    OPEN_APP,
    BY_HAND,
    PROVE,
    PROVE_BUTTON,
    NOT_RIGHT,
    CODES_TITLE,
    CODES_LEAD,
    CODES_DONE,
    ON,
    CODES_LEFT,
    NEW_CODES,
    REMOVE,
    REMOVE_LEAD,
    REMOVED_BY_OWNER,
    STAYS
}
