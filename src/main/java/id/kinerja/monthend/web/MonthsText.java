package id.kinerja.monthend.web;

import id.kinerja.shared.TextKey;

/** The words of the lists of agencies and their months. */
public enum MonthsText implements TextKey {
    AGENCIES,
    AGENCIES_CLOSED,
    AGENCIES_LEAD,
    AGENCY,
    MONTHS,
    MONTH,
    STATE,
    PEOPLE,
    UNREADY,
    COUNTED_AT,
    COUNTED,
    COUNTING,
    COUNTED_SOON,
    DAYS,
    DAYS_OF,
    OPEN,
    CLOSED,
    REOPENED,
    RUNNING,
    MONTHS_CAPTION,
    AGENCIES_CAPTION,
    CLOSED_BY
}
