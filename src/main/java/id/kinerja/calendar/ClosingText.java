package id.kinerja.calendar;

import id.kinerja.shared.TextKey;

/** How a month stands, for the trail. */
enum ClosingText implements TextKey {
    OPEN,
    CLOSED
}
