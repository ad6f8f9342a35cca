package id.kinerja.frame.web;

import id.kinerja.shared.TextKey;

/** The words around every page. */
public enum FrameText implements TextKey {
    SKIP,
    MAIN_NAVIGATION,
    OTHER_LANGUAGE,
    SIGN_OUT,
    MONTH,
    SEARCH,
    SEARCH_BY,
    KEPT_TITLE,
    KEPT,
    CHECK_FIELDS,
    OPTIONAL,
    PRINT,
    PRINTED_ON,
    CLOSE,
    GO_ON,
    CANCEL,
    OFFLINE_TITLE,
    OFFLINE,
    TRY_AGAIN,
    UNSENT_TITLE,
    UNSENT,
    SEND_AGAIN,
    LEAVE_UNSENT,
    MORE,
    OWN_RECORD,
    INSTALL_TITLE,
    INSTALL,
    INSTALL_NOW,
    INSTALL_LATER
}
