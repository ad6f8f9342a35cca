package id.kinerja.shared;

/** What can be done that the audit trail keeps; the names stand in its rows for ever, so none is ever renamed. */
public enum Act implements TextKey {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    MONTH_CLOSED,
    MONTH_REOPENED,
    POLICY_PUBLISHED,
    FILE_READ,
    PASSKEY_ADDED,
    PASSKEY_REMOVED
}
