package id.kinerja.identity.web;

import id.kinerja.shared.TextKey;

/** The words at the door. */
public enum SignInText implements TextKey {
    TITLE,
    LEAD,
    NIP,
    NIP_HINT,
    PASSWORD,
    BUTTON,
    SHARED_COMPUTER,
    FORGOTTEN,
    EXPIRED_TITLE,
    EXPIRED,
    SIGNED_OUT,
    WRONG,
    LATER,
    CROWDED,
    BUSY,
    IN_SECONDS,
    IN_MINUTES,
    TOO_OLD,
    OR_BY_NAME,
    PASSKEY_FAILED,
    PASSKEY_NEEDED,
    CLOSED
}
