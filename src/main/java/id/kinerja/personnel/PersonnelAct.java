package id.kinerja.personnel;

import id.kinerja.shared.TextKey;

/** What an officer does by hand with a person's place in the books. */
public enum PersonnelAct implements TextKey {
    TAKEN_IN,
    CORRECTED_NIP,
    CORRECTED_NAME,
    PLACED,
    CORRECTED_POST,
    WITHDRAWN_POST,
    ENDED,
    RETURNED
}
