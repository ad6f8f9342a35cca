package id.kinerja.outsiders.web;

import id.kinerja.shared.TextKey;

/** The words of the pages of persons without a NIP. */
public enum OutsiderText implements TextKey {
    TITLE,
    LEAD,
    ADD,
    TAKE_IN,
    TAKE_IN_LEAD,
    CHANGE,
    CHANGE_LEAD,
    NAME,
    WHAT,
    WHAT_HINT,
    SIGN_IN,
    SIGN_IN_HINT,
    VALID,
    SPAN,
    OPEN,
    ALWAYS,
    GONE,
    NOT_YET,
    NOBODY,
    HISTORY,
    LINE,
    ROLES_WAY,
    NO_ACCOUNT,
    PAPER_ASK,
    PAPER_MEANS,
    PAPER_ROLE,
    PAPER_TITLE,
    PAPER_LEAD,
    PASSWORD,
    BACK,
    DONE,
    SHOWN_ONCE
}
