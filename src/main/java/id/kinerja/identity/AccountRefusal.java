package id.kinerja.identity;

import id.kinerja.shared.TextKey;

/** Why an account or a first password is not given. */
enum AccountRefusal implements TextKey {
    ALREADY_THERE,
    NONE,
    NO_REASON,
    NOT_FOR_ONESELF
}
