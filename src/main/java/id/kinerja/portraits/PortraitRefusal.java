package id.kinerja.portraits;

import id.kinerja.shared.TextKey;

/** Why a file becomes no picture of a person, and what to do. */
enum PortraitRefusal implements TextKey {
    NO_FILE,
    TOO_LARGE,
    NO_PICTURE,
    BROKEN,
    TOO_MANY_PIXELS,
    TOO_SMALL,
    NOT_YOURS
}
