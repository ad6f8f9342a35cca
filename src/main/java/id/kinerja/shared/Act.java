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
    UNIT_CHANGED,
    ACTING_APPOINTED,
    RECORD_CHANGED,
    LIST_TAKEN_IN
}
