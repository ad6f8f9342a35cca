package id.kinerja.forms.web;

import id.kinerja.shared.TextKey;

/** The words that stand on every form. */
public enum FormWord implements TextKey {
    FROM,
    UNTIL,
    REASON,
    REASON_HINT,
    CHOOSE,
    CHOOSE_FOUND,
    FOUND,
    NONE_FOUND,
    NOT_YET,
    CHANGE,
    SAVE,
    BACK
}
