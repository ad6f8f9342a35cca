package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;

/** The sentences of a payslip: what stands behind its lines. */
public enum SlipText implements TextKey {
    AMOUNT_OF_CLASS,
    AMOUNT_GIVEN,
    AMOUNT_OF_PLACEMENT,
    AMOUNT_OF_CRITERION,
    CRITERION,
    DAYS,
    DAY_ABSENT,
    DAY_EXCUSED,
    DAY_LATE_AND_EARLY,
    EVENT,
    GIVEN,
    MINUTES,
    MINUTES_OF,
    LOG,
    CREDIT,
    PREDICATE,
    NO_PREDICATE,
    PREDICATE_NEEDS_ACTIVITY,
    NOT_ASSESSED,
    ACHIEVEMENT,
    MINUTES_LEFT,
    MINUTES_LOST,
    SCORE_PART,
    GRADE,
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
    NOT_ABOVE_CEILING;

    static Message of(AttendanceDay day) {
        return switch (day.status()) {
            case ABSENT -> Message.of(DAY_ABSENT);
            case EXCUSED -> Message.of(DAY_EXCUSED, day.excuseKind());
            default -> Message.of(DAY_LATE_AND_EARLY, day.lateMinutes(), day.earlyMinutes());
        };
    }
}
