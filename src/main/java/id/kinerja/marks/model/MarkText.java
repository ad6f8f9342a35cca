package id.kinerja.marks.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;

/** The sentences of a payslip that its marks speak: the days, taps, logs and given values behind them. */
public enum MarkText implements TextKey {
    DAYS,
    DAYS_EXCUSED,
    DAY_ABSENT,
    DAY_EXCUSED,
    DAY_LATE,
    DAY_EARLY,
    DAY_LATE_AND_EARLY,
    EVENT,
    LOST,
    NOTHING_LEFT,
    GIVEN,
    MINUTES,
    MINUTES_OF,
    LOG,
    LOG_SUBMITTED,
    LOG_REJECTED,
    CREDIT,
    PREDICATE,
    NO_PREDICATE,
    PREDICATE_NEEDS_ACTIVITY,
    NOT_ASSESSED,
    ACHIEVEMENT,
    MINUTES_LEFT,
    MINUTES_LOST,
    SCORE_PART,
    GRADE;

    static Message of(AttendanceDay day) {
        return switch (day.status()) {
            case ABSENT -> Message.of(DAY_ABSENT);
            case EXCUSED -> Message.of(DAY_EXCUSED, day.excuseKind());
            default -> lateOrEarly(day);
        };
    }

    private static Message lateOrEarly(AttendanceDay day) {
        if (day.lateMinutes() == 0 || day.earlyMinutes() == 0) {
            return day.lateMinutes() > 0
                    ? Message.of(DAY_LATE, day.lateMinutes())
                    : Message.of(DAY_EARLY, day.earlyMinutes());
        }
        return Message.of(DAY_LATE_AND_EARLY, day.lateMinutes(), day.earlyMinutes());
    }
}
