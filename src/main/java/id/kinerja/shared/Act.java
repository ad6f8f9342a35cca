package id.kinerja.shared;

/** What can be done that the audit trail keeps; the names stand in its rows for ever, so none is ever renamed. */
public enum Act implements TextKey {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    SIGN_INS_ENDED,
    CODE_REFUSED,
    PASSWORD_ISSUED,
    PASSWORD_CHANGED,
    SECOND_FACTOR_SET_UP,
    SECOND_FACTOR_REMOVED,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_RENEWED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    ROLE_GRANTED,
    ROLE_ENDED,
    MONTH_CLOSED,
    MONTH_REOPENED,
    POLICY_PUBLISHED,
    FILE_READ,
    LIST_TAKEN
}
