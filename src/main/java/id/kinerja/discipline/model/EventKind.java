package id.kinerja.discipline.model;

import id.kinerja.shared.TextKey;

/** The kinds of discipline events that a regulation prices. */
public enum EventKind implements TextKey {
    LATE,
    EARLY,
    LATE_AND_EARLY,
    MISSING_TAP,
    ABSENT,
    LEAVE_DAY,
    ROLL_CALL
}
