package id.kinerja.structure.web;

import id.kinerja.shared.TextKey;

/** The words of the page on which the structure is changed. */
public enum ChangeText implements TextKey {
    TITLE,
    LEAD,
    DONE,
    BACK,
    RENAME,
    MOVE,
    CLOSE,
    CREATE,
    ACT,
    NAME,
    PARENT,
    CODE,
    KIND,
    LEADER,
    JOB_CLASS,
    NIP,
    ACTING_KIND,
    LETTER,
    FROM,
    UNTIL,
    REASON,
    SAVE_RENAME,
    SAVE_MOVE,
    SAVE_CLOSE,
    SAVE_CREATE,
    SAVE_ACT,
    CLOSE_MEANS,
    ACT_MEANS,
    HISTORY,
    TOLD,
    TOLD_FROM,
    TOLD_BOOKS,
    NO_DATE,
    NOT_A_NIP,
    NOT_A_CLASS,
    NOT_CHOSEN
}
