package id.kinerja.leave.model;

import id.kinerja.shared.TextKey;

/** The kinds of documented absence (PP 11/2017 arts. 309–341 for leave). */
public enum AbsenceKind implements TextKey {
    ANNUAL,
    BIG,
    SICK,
    SICK_WITHOUT_LETTER,
    MATERNITY,
    IMPORTANT_REASON,
    PERMISSION,
    DUTY_TRAVEL,
    TRAINING,
    UNPAID
}
