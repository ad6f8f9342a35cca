package id.kinerja.attendance.model;

/** What a day turned out to be: the one status of a person and day. */
public enum DayStatus {
    PRESENT,
    MISSING_IN,
    MISSING_OUT,
    ABSENT,
    EXCUSED,
    OFF
}
