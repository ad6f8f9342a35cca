package id.kinerja.portraits;

import id.kinerja.shared.TextKey;

/** Why a file becomes no picture of a person, and what to do. */
enum PortraitRefusal implements TextKey {
    NO_FILE,
    TOO_LARGE,
    NO_PICTURE,
    BROKEN,
    TOO_LONG,
    TOO_MANY_PIXELS,
    TOO_MUCH_WORK,
    TOO_SMALL,
    BUSY,
    SAME,
    ENOUGH_TODAY,
    NOT_YOURS
}
