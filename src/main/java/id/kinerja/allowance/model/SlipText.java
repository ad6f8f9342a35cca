package id.kinerja.allowance.model;

import id.kinerja.shared.TextKey;

/** The sentences of a payslip that its steps speak: amounts, factors, what is withheld, bounds. */
public enum SlipText implements TextKey {
    LOWER_BOUND,
    UPPER_BOUND,
    AMOUNT_OF_CLASS,
    AMOUNT_GIVEN,
    AMOUNT_OF_PLACEMENT,
    AMOUNT_OF_CRITERION,
    CRITERION,
    EMPLOYMENT,
    SANCTION,
    WHOLE_MONTH_LEAVE,
    LEAVE_MONTH,
    RANK,
    OF_GROSS,
    ZAKAT_FROM_NISAB,
    INFAK_BELOW_NISAB,
    ZAKAT_WANTED,
    NOT_BELOW_ZERO,
    NOT_MORE_THAN_LEFT,
    NOT_ABOVE_CEILING
}
