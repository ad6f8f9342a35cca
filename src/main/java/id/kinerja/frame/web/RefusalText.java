package id.kinerja.frame.web;

import id.kinerja.shared.TextKey;

/** What the office says when it does not do what was asked. */
public enum RefusalText implements TextKey {
    NOT_FOUND_TITLE,
    NOT_FOUND,
    FORBIDDEN_TITLE,
    FORBIDDEN,
    STALE_TITLE,
    STALE,
    REFUSED_TITLE,
    MISUNDERSTOOD_TITLE,
    MISUNDERSTOOD,
    BUSY_TITLE,
    BUSY,
    FAILED_TITLE,
    FAILED,
    SIGN_IN_TITLE,
    SIGN_IN,
    NO_DATE,
    BACK,
    HOME,
    NO_ADDRESS_OF_A_HOUSE
}
