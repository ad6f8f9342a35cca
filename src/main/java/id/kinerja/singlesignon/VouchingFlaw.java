package id.kinerja.singlesignon;

import id.kinerja.shared.TextKey;

/** Why the government's own sign-in does not open this house. */
public enum VouchingFlaw implements TextKey {
    DOWN,
    CANCELLED,
    OVER,
    NOT_GENUINE,
    NO_NIP,
    UNKNOWN,
    BAD_SETTINGS
}
