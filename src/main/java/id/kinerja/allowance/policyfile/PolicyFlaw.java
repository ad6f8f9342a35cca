package id.kinerja.allowance.policyfile;

import id.kinerja.shared.TextKey;

/** What can be wrong with a policy file. */
public enum PolicyFlaw implements TextKey {
    NOT_YAML,
    NOT_A_BLOCK,
    NOT_A_LIST,
    NOT_A_TEXT,
    EMPTY_LIST,
    MISSING_KEY,
    UNKNOWN_KEY,
    KEY_TWICE,
    NOT_A_DATE,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NUMBER_OUTSIDE,
    NOT_A_CODE,
    CODE_TWICE,
    RESERVED_CODE,
    UNKNOWN_WORD,
    UNKNOWN_MEASURE,
    MARK_WITHOUT_CHAPTER,
    SHARES_NOT_WHOLE,
    BAND_GAP,
    BAND_OVERLAP,
    BAND_REVERSED,
    BAND_WITHOUT_END,
    LAST_BAND_WITH_END,
    GRADES_NOT_FALLING,
    LAST_GRADE_NOT_ZERO,
    CLASS_GAP,
    CLASSES_MISSING,
    GROSS_AFTER_WITHHOLDING,
    NO_GROSS,
    DEDUCTION_BASE_UNUSED,
    DEDUCTION_BASE_MISSING,
    BOTH_OR_NEITHER
}
