package id.kinerja.home.web;

import id.kinerja.shared.TextKey;

/** What the first page answers, and the words around it. */
public enum TodayText implements TextKey {
    TITLE,
    TASKS,
    OFF,
    HOLIDAY,
    EXCUSED,
    NOT_BEGUN,
    SOON,
    NO_NEWS,
    IN_TIME,
    LATE,
    AWAITING_DEPARTURE,
    WITHOUT_ARRIVAL,
    LEFT,
    LEFT_EARLY,
    LEFT_LATE,
    NO_HOURS,
    TERMINALS,
    YOUR_DAY,
    YOUR_DAY_LABEL,
    YOUR_SCHEDULE,
    NOW,
    TAPS,
    NO_TAPS,
    SO_FAR,
    SO_FAR_LOST,
    SO_FAR_WHOLE,
    UNREADY,
    UNREADY_WHY,
    NO_RULE,
    EVENTS,
    ALL_DAYS,
    SLIP_ISSUED,
    REOPENED,
    KEY_ADDED,
    GUEST_TITLE,
    GUEST,
    ACCOUNT
}
