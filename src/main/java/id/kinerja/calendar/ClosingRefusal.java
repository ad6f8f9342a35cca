package id.kinerja.calendar;

import id.kinerja.shared.TextKey;

/** Why a month cannot be closed or opened again now. */
enum ClosingRefusal implements TextKey {
    NOT_ENDED,
    ALREADY_CLOSED,
    CLOSED_JUST_NOW,
    NOT_CLOSED,
    REASON_NEEDED
}
