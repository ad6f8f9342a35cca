package id.kinerja.accounts;

import id.kinerja.shared.TextKey;

/** Why no first password is made. */
enum PaperRefusal implements TextKey {
    FORM_USED
}
