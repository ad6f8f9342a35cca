package id.kinerja.lists.web;

import id.kinerja.shared.TextKey;

/** The words around every list. */
public enum ListText implements TextKey {
    SEARCH,
    SHOW,
    CLEAR,
    SHOWN,
    PAGES,
    PREVIOUS,
    NEXT,
    ORDER,
    USUAL,
    UP,
    DOWN,
    AS_TEXT,
    AS_WORKBOOK,
    NOTHING,
    NOTHING_WAY
}
