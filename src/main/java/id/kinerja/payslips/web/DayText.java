package id.kinerja.payslips.web;

import id.kinerja.shared.TextKey;

/** What a day turned out to be, and the words around its story. */
public enum DayText implements TextKey {
    ON_TIME,
    LATE,
    EARLY,
    LATE_AND_EARLY,
    MISSING_IN,
    MISSING_OUT,
    MISSING_IN_EARLY,
    MISSING_OUT_LATE,
    ABSENT,
    OFF,
    UPCOMING,
    NO_NEWS,
    AT_WORK,
    AT_WORK_LATE,
    AWAITING_DEPARTURE,
    BACK,
    SCHEDULE,
    SCHEDULE_TIMES,
    NO_SHIFT,
    TAPS,
    NO_TAPS,
    DOCUMENT,
    DOCUMENT_OF,
    LATE_MINUTES,
    EARLY_MINUTES,
    MINUTES,
    DEDUCTION,
    BASIS,
    AMOUNT,
    NOTHING_LOST,
    STILL_RUNS,
    LOGS,
    LOG_VERIFIED,
    LOG_SUBMITTED,
    LOG_REJECTED,
    TERMINALS
}
