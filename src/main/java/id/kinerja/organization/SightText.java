package id.kinerja.organization;

import id.kinerja.shared.TextKey;

/** What whoever may look but not act is told. */
enum SightText implements TextKey {
    READS_ONLY,
    CITY_GRANTS
}
