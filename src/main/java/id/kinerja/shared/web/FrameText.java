package id.kinerja.shared.web;

import id.kinerja.shared.TextKey;

/** The words around every page. */
public enum FrameText implements TextKey {
    SKIP,
    MAIN_NAVIGATION,
    OTHER_LANGUAGE,
    SIGN_OUT,
    MONTH,
    KEPT_TITLE,
    KEPT,
    GO_ON
}
