package id.kinerja.monthend.web;

import id.kinerja.shared.TextKey;

/** The words of what closing a month again would change. */
public enum ChangesText implements TextKey {
    TITLE,
    SUMS,
    NOTHING,
    NO_SLIP,
    MORE
}
