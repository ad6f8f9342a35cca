package id.kinerja.identity;

import id.kinerja.shared.TextKey;

/** Why a password of one's own is refused. */
public enum PasswordFlaw implements TextKey {
    TOO_SHORT,
    TOO_LONG,
    IS_NIP,
    OBVIOUS,
    SAME,
    DIFFERENT,
    ENDED
}
