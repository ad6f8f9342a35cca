package id.kinerja.portraits.web;

import id.kinerja.shared.TextKey;

/** The words of the page of a picture. */
public enum PortraitText implements TextKey {
    TITLE,
    LEAD,
    OF,
    NONE,
    FILE,
    FILE_HINT,
    SEND,
    REMOVE,
    BACK,
    DONE,
    REMOVED
}
