package id.kinerja.monthend.web;

import id.kinerja.shared.TextKey;

/** The words by which lists of agencies and people are narrowed down, and columns that stand in files alone. */
public enum ListedText implements TextKey {
    NIP,
    CODE,
    UNIT,
    WHY,
    ANY_STATE,
    CLOSED,
    NOT_CLOSED,
    REOPENED,
    READY_OR_NOT,
    ANY_NUMBER,
    WITH_UNREADY,
    SLIP,
    ANY_SLIP,
    WITHOUT_SLIP
}
