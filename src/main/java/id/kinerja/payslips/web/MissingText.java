package id.kinerja.payslips.web;

import id.kinerja.marks.model.Lack;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;

/** Why a person cannot be calculated yet, in the words of a screen: the books are asked, not a file. */
public enum MissingText implements TextKey {
    NO_SCHEDULE,
    NO_WORKING_DAY,
    NO_CLASS,
    CLASS_NOT_IN_TABLE,
    NO_CRITERIA_AMOUNT,
    RANK_UNKNOWN,
    NO_MEASURE,
    SANCTION_WITHOUT_FACTOR;

    /** The reason as a screen says it. */
    public static Message of(Message reason) {
        return reason.key() instanceof Lack lack ? new Message(valueOf(lack.name()), reason.facts()) : reason;
    }
}
