package id.kinerja.personnel.model;

import id.kinerja.shared.TextKey;

/** Why a number cannot be the NIP of a civil servant, in a sentence that says which digits to look at. */
public enum NipFlaw implements TextKey {
    NOT_18_DIGITS,
    NO_BIRTH_DATE,
    NO_MONTH,
    NOT_ON_CONTRACT,
    BEFORE_BIRTH,
    NO_SEX
}
