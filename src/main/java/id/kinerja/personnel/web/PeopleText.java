package id.kinerja.personnel.web;

import id.kinerja.shared.TextKey;

/** The words of lists of people. */
public enum PeopleText implements TextKey {
    TITLE,
    LEAD,
    OUTSIDERS,
    ADD,
    QUERY,
    UNIT,
    ALL_UNITS,
    WHICH,
    SERVING,
    SUSPENDED,
    ENDED,
    CLASSLESS,
    ALL,
    ORDER,
    BY_NAME,
    BY_NIP,
    SHOW,
    DOWNLOAD,
    CAPTION,
    NAME,
    POST,
    JOB_CLASS,
    EMPLOYMENT,
    NO_POST,
    STANDING_SINCE,
    NO_CLASS,
    UNITS_FOUND,
    PEOPLE_OF,
    NOBODY,
    NOBODY_WAY,
    MORE,
    FIRST,
    PAGES,
    FOUND,
    NOTHING_FOUND,
    ACCOUNTS
}
