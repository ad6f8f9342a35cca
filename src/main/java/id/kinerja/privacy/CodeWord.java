package id.kinerja.privacy;

import id.kinerja.shared.TextKey;

/** In words what tables of several parts of the office keep as codes, where no screen has a word of its own for it. */
enum CodeWord implements TextKey {
    ROLL_CALL,
    CEREMONY,
    ATTENDED,
    MISSED,
    SUBMITTED,
    VERIFIED,
    REJECTED,
    SET_UP,
    RECOVERED,
    CODES_RENEWED,
    REMOVED,
    YES,
    NO,
    ONESELF,
    OFFICER
}
