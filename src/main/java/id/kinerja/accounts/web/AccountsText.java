package id.kinerja.accounts.web;

import id.kinerja.shared.TextKey;

/** The words of opening accounts for others. */
public enum AccountsText implements TextKey {
    TITLE,
    LEAD,
    UNIT,
    SHOW,
    WAITING,
    NOBODY,
    WHERE,
    GAP,
    NEXT,
    LATER,
    OPEN,
    SETS,
    UNUSED,
    UNUSED_MEANS,
    RENEW,
    PAPERS_TITLE,
    PAPERS_LEAD,
    NAME,
    SIGN_IN,
    PASSWORD,
    MORE,
    BACK,
    ONE_NEW,
    ONE_AGAIN,
    NEW_MEANS,
    AGAIN_MEANS,
    AGAIN_ROLE,
    ISSUE_NEW,
    ISSUE_AGAIN
}
