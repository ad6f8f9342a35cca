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
    NIP_NOT_YET,
    OWN_ROW,
    CITY_OFFICER,
    TEXT_TOO_LONG,
    NAME_MISSING,
    RANK_MISSING,
    RANK_UNKNOWN,
    RANK_OF_OTHERS,
    RANK_BEFORE_LAST,
    EMPLOYMENT_MISSING,
    EMPLOYMENT_UNKNOWN,
    UNIT_MISSING,
    UNIT_UNKNOWN,
    UNIT_UNKNOWN_NEAR,
    UNIT_AMBIGUOUS,
    UNIT_DISAGREES,
    UNIT_CLOSED,
    UNIT_CLOSES_FIRST,
    POSITION_MISSING,
    CLASS_WRONG,
    DATE_WRONG,
    SINCE_MISSING,
    SINCE_BEFORE_LAST,
    SINCE_BEFORE_OFFICE,
    SINCE_BEFORE_BIRTH,
    SINCE_TOO_FAR,
    POST_ENDED,
    HAS_LEFT,
    CLOSED_MONTH,
    UNTIL_NOT_AFTER,
    UNTIL_MISSING,
    UNTIL_TOO_FAR,
    LEAVING_UNKNOWN,
    SUPERIOR_NO_NIP,
    SUPERIOR_UNKNOWN,
    SUPERIOR_SELF,
    SUPERIOR_IS_YOU,
    SUPERIOR_CIRCLE;

    /** Whether a wrong NIP alone is to blame for it. */
    boolean restsOnNip() {
        return this == SINCE_BEFORE_OFFICE || this == SINCE_BEFORE_BIRTH;
    }
}
