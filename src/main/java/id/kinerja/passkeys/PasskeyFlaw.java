package id.kinerja.passkeys;

import id.kinerja.shared.TextKey;

/** Why a passkey opens nothing, or is not registered. */
public enum PasskeyFlaw implements TextKey {
    SHUT_HERE,
    OVER,
    UNREADABLE,
    OTHER_ADDRESS,
    NOT_VERIFIED,
    UNKNOWN,
    REMOVED,
    NOT_GENUINE,
    COPIED,
    ALREADY_THERE,
    NO_NAME,
    LAST_ONE_STAYS,
    NOT_PROVEN
}
