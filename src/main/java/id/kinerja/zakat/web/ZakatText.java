package id.kinerja.zakat.web;

import id.kinerja.shared.TextKey;

/** The words of the pages of zakat. */
public enum ZakatText implements TextKey {
    TITLE,
    LEAD,
    NOW_GIVES,
    NOW_GIVES_NOT,
    CHOOSE,
    CHOOSE_LEAD,
    WISH,
    MONTH,
    HISTORY,
    NONE,
    FROM,
    BY_HIMSELF,
    BY,
    DONE
}
