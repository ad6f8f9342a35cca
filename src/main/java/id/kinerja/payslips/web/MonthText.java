package id.kinerja.payslips.web;

import id.kinerja.shared.TextKey;

/** What the pages of a month say of the month itself. */
public enum MonthText implements TextKey {
    DAYS_TITLE,
    DAYS_TITLE_OF,
    DAYS_CAPTION,
    DAY,
    STATE,
    ARRIVAL,
    DEPARTURE,
    SCHEDULE,
    LOST,
    CHOOSE_DAY,
    ANSWER_CLEAN,
    ANSWER_EVENTS,
    NO_SCHEDULE,
    TO_ALLOWANCE,
    TO_SLIP,
    CLOSED,
    REOPENED,
    DISPUTE,
    DISPUTE_CLOSED,
    NOT_CALCULATED,
    ANSWER_UNREADY,
    TODAY
}
