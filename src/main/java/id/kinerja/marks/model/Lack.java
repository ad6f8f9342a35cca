package id.kinerja.marks.model;

import id.kinerja.shared.TextKey;

/** Why a person cannot be calculated yet. */
public enum Lack implements TextKey {
    NO_SCHEDULE,
    NO_WORKING_DAY,
    NO_CLASS,
    CLASS_NOT_IN_TABLE,
    NO_CRITERIA_AMOUNT,
    RANK_UNKNOWN,
    NO_MEASURE,
    SANCTION_WITHOUT_FACTOR
}
