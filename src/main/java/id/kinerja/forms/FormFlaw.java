package id.kinerja.forms;

import id.kinerja.shared.TextKey;

/** What can be wrong with a field of any form, and what to do. */
public enum FormFlaw implements TextKey {
    MISSING,
    TOO_LONG,
    NO_DATE,
    FAR_DATE,
    CLOSED_MONTH,
    NO_CHOICE,
    NEW_TITLE,
    NO_CLASS
}
