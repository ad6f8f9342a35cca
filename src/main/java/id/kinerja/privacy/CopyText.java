package id.kinerja.privacy;

import id.kinerja.shared.TextKey;

/** What stands first in a copy of what is held about a person. */
enum CopyText implements TextKey {
    TITLE,
    ABOUT,
    HOW,
    LEFT_OUT,
    PART,
    NOTHING
}
