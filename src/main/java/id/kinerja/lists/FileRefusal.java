package id.kinerja.lists;

import id.kinerja.shared.TextKey;

/** Why a file is not read or made now. */
public enum FileRefusal implements TextKey {
    BUSY
}
