package id.kinerja.monthend.web;

import id.kinerja.shared.TextKey;

/** The words of the matrix. */
public enum MatrixText implements TextKey {
    TITLE,
    PEOPLE,
    SO_FAR,
    DOWNLOAD,
    AS_TEXT,
    READINESS,
    CLOSED_MONTH,
    UNIT,
    WHICH,
    EVERYONE,
    WITH_EVENTS,
    LEGEND,
    BAND,
    LAST_BAND,
    TWICE,
    TIMES,
    REGION,
    CAPTION,
    NAME,
    EVENTS,
    LOST,
    DRAWER,
    CHOOSE,
    NOBODY_TITLE,
    NOBODY,
    NO_EVENT_TITLE,
    NO_EVENT
}
