package id.kinerja.identity.web;

import id.kinerja.shared.TextKey;

/** The words of one's own account. */
public enum AccountText implements TextKey {
    TITLE,
    SIGN_IN_NAME,
    PASSWORD,
    CHANGE_PASSWORD,
    PASSKEYS,
    SECOND_FACTOR,
    DATA,
    PASSWORD_CHANGED,
    SIGN_INS,
    SIGN_INS_LEAD,
    THIS_ONE,
    SINCE,
    LAST_USED,
    END,
    END_THAT,
    END_OTHERS,
    ENDED,
    ENDED_ONE,
    ENDED_ALL,
    BROWSER_ON,
    DEVICE,
    UNKNOWN_DEVICE,
    TOKENS,
    TOKENS_LEAD,
    NO_TOKENS,
    TOKEN_HOLDS,
    TOKEN_UNUSED,
    REVOKE,
    REVOKE_THAT,
    REVOKED
}
