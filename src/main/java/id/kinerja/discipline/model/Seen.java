package id.kinerja.discipline.model;

import id.kinerja.shared.TextKey;

/** What the day rules saw, in words: the facts behind an event. */
public enum Seen implements TextKey {
    LATE,
    EARLY,
    LATE_AND_EARLY,
    MISSING_ARRIVAL,
    MISSING_DEPARTURE,
    ABSENT,
    LEAVE_DAY,
    MISSED_ROLL_CALL,
    MISSED_CEREMONY
}
