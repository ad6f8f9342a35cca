package id.kinerja.monthend.web;

import id.kinerja.shared.TextKey;

/** The words of one day in the matrix. */
public enum DayStoryText implements TextKey {
    TITLE,
    HEADING,
    CLOSE,
    HOURS,
    DAY_OFF,
    DOCUMENT,
    FROM_TO,
    TAPS,
    AMOUNT,
    ARRIVAL,
    DEPARTURE,
    LATE,
    EARLY,
    NOT_OVER,
    NOTHING_LOST,
    LOST,
    PERSONS_DAY,
    PERSONS_MONTH,
    ALLOWANCE
}
