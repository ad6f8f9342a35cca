package id.kinerja.monthend.web;

import id.kinerja.shared.TextKey;

/** The words of a month that is not closed. */
public enum ReadinessText implements TextKey {
    TITLE,
    READY,
    NOBODY_TITLE,
    NOBODY,
    NOT_CLOSED,
    REOPENED,
    REOPENED_MEANS,
    REOPENED_NOW,
    REOPENED_NEXT,
    NOT_BEGUN,
    NOT_BEGUN_MEANS,
    RUNNING,
    RUNNING_MEANS,
    GROSS,
    NET,
    PEOPLE,
    RULE,
    DAYS,
    UNREADY,
    HIS_DAYS,
    LATER,
    CLOSE_TITLE,
    AND_WITHOUT,
    AND_MORE_WITHOUT,
    CLOSE_MEANS,
    WITHOUT_THEM,
    SAY_WITHOUT_THEM,
    CLOSE,
    ASK
}
