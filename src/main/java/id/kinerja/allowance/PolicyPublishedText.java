package id.kinerja.allowance;

import id.kinerja.shared.TextKey;

/** What publishing does, for the trail. */
enum PolicyPublishedText implements TextKey {
    IN_FORCE
}
