package id.kinerja.cli.files;

import id.kinerja.shared.TextKey;

/** What can be wrong with the files of a month. */
public enum FileFlaw implements TextKey {
    MISSING_FILE,
    UNKNOWN_FILE,
    NOT_A_FILE,
    UNREADABLE,
    NOT_UTF_8,
    NOT_CSV,
    NO_HEADER,
    NOT_COMMAS,
    MISSING_COLUMN,
    UNKNOWN_COLUMN,
    COLUMN_TWICE,
    CELL_COUNT,
    BLANK,
    NOT_A_NIP,
    FORMULA,
    UNKNOWN_NIP,
    NIP_TWICE,
    NOT_A_DATE,
    NOT_A_TIME,
    NOT_A_TIME_OF_DAY,
    NOT_WHOLE,
    NOT_A_NUMBER,
    OUTSIDE,
    NOT_A_WORD,
    ROW_TWICE,
    TO_BEFORE_FROM,
    EMPTY_SHIFT,
    HOURS_MEET,
    UNKNOWN_SCHEDULE,
    ABSENCES_OVERLAP,
    PINS_MEET,
    NOT_A_TAP
}
