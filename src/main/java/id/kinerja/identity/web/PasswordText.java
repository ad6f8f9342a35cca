package id.kinerja.identity.web;

import id.kinerja.shared.TextKey;

/** The words of changing one's password. */
public enum PasswordText implements TextKey {
    TITLE,
    FIRST_TITLE,
    FIRST_LEAD,
    LEAD,
    OLD,
    NEW,
    NEW_HINT,
    AGAIN,
    BUTTON,
    BACK,
    WRONG_OLD,
    LATER
}
