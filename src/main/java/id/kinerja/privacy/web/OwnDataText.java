package id.kinerja.privacy.web;

import id.kinerja.shared.TextKey;

/** The words of the page on which a person sees what is held about him. */
public enum OwnDataText implements TextKey {
    TITLE,
    LEAD,
    TAKE,
    TAKE_HINT,
    HELD,
    COUNT,
    LOOKS,
    LOOKS_LEAD,
    NO_LOOKS,
    BACK
}
