package id.kinerja.identity;

import id.kinerja.shared.TextKey;

/** Why a sign-in was refused, for the trail. */
enum RefusedText implements TextKey {
    UNKNOWN_NAME,
    WRONG_PASSWORD,
    LOCKED
}
