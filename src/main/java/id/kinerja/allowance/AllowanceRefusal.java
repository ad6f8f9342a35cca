package id.kinerja.allowance;

import id.kinerja.shared.TextKey;

/** Why the allowance cannot be calculated or shown now. */
enum AllowanceRefusal implements TextKey {
    NO_POLICY
}
