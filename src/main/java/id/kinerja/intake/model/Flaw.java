package id.kinerja.intake.model;

import id.kinerja.shared.TextKey;

/** What can be wrong with a cell of a list, each with what to do about it. */
public enum Flaw implements TextKey {
    NIP_NO_COLUMN,
    NIP_MISSING,
    NIP_LOST_DIGITS,
    NIP_WRONG,
    NIP_TWICE,
    NIP_ELSEWHERE,
    OWN_ROW,
    NAME_MISSING,
    RANK_MISSING,
    RANK_UNKNOWN,
    RANK_OF_OTHERS,
    EMPLOYMENT_MISSING,
    EMPLOYMENT_UNKNOWN,
    UNIT_MISSING,
    UNIT_UNKNOWN,
    UNIT_UNKNOWN_NEAR,
    UNIT_AMBIGUOUS,
    UNIT_DISAGREES,
    UNIT_CLOSED,
    POSITION_MISSING,
    CLASS_WRONG,
    DATE_WRONG,
    SINCE_MISSING,
    SINCE_BEFORE_LAST,
    SINCE_BEFORE_OFFICE,
    SINCE_TOO_FAR,
    POST_ENDED,
    CLOSED_MONTH,
    UNTIL_NOT_AFTER,
    UNTIL_MISSING,
    LEAVING_UNKNOWN,
    SUPERIOR_NO_NIP,
    SUPERIOR_UNKNOWN,
    SUPERIOR_SELF,
    SUPERIOR_IS_YOU,
    SUPERIOR_CIRCLE
}
