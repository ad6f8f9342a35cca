package id.kinerja.privacy;

import id.kinerja.shared.TextKey;

/** Why no copy is made now. */
enum CopyRefusal implements TextKey {
    BUSY,
    UNDERWAY
}
