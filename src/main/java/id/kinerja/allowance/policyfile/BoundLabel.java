package id.kinerja.allowance.policyfile;

import id.kinerja.shared.TextKey;

/** The labels of the two lines by which a bound shows on the slip. */
enum BoundLabel implements TextKey {
    LOWER,
    UPPER
}
