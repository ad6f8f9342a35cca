package id.kinerja.monthend.web;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.shared.TextKey;
import java.util.List;

/** What a day looks like in the matrix: quiet where all is well, a code where there is something to see. */
public enum DayMark implements TextKey {
    WELL("ok", "·"),
    LATE("late", "T"),
    EARLY("late", "P"),
    LATE_AND_EARLY("late", "TP"),
    ONE_TAP("late", "½"),
    ROLL_CALL("late", "U"),
    ABSENT("bad", "A"),
    LEAVE("info", "C"),
    SICK("info", "S"),
    DUTY("info", "D"),
    NOT_YET("none", "?"),
    FREE("none", "");

    private final String status;
    private final String code;

    DayMark(String status, String code) {
        this.status = status;
        this.code = code;
    }

    /** Those that the legend explains, in its order. */
    public static List<DayMark> legend() {
        return List.of(WELL, LATE, EARLY, ONE_TAP, ABSENT, ROLL_CALL, LEAVE, SICK, DUTY, NOT_YET);
    }

    /** By which the style sheet colours it. */
    public String status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Whether the number of a band of minutes stands behind the code. */
    boolean hasBand() {
        return this == LATE || this == EARLY;
    }

    /** A day that is over, with whether a roll-call was missed on it. */
    static DayMark ofPast(AttendanceDay day, boolean missedRollCall) {
        var mark = ofPast(day);
        return missedRollCall && (mark == WELL || mark == FREE) ? ROLL_CALL : mark;
    }

    private static DayMark ofPast(AttendanceDay day) {
        return switch (day.status()) {
            case OFF -> FREE;
            case EXCUSED -> excused(day);
            case ABSENT -> ABSENT;
            case MISSING_IN, MISSING_OUT -> ONE_TAP;
            case PRESENT -> present(day);
        };
    }

    private static DayMark present(AttendanceDay day) {
        if (day.lateMinutes() > 0) {
            return day.earlyMinutes() > 0 ? LATE_AND_EARLY : LATE;
        }
        return day.earlyMinutes() > 0 ? EARLY : WELL;
    }

    /** A day that still runs or lies ahead: only a document and an arrival say something already. */
    static DayMark ofOpen(AttendanceDay day, boolean begun) {
        if (day.status() == DayStatus.EXCUSED) {
            return excused(day);
        }
        if (day.arrival() != null) {
            return day.lateMinutes() > 0 ? LATE : WELL;
        }
        return begun && day.status() != DayStatus.OFF ? NOT_YET : FREE;
    }

    private static DayMark excused(AttendanceDay day) {
        return switch (day.excuse().kind()) {
            case SICK, SICK_WITHOUT_LETTER -> SICK;
            case DUTY_TRAVEL, TRAINING -> DUTY;
            case ANNUAL, BIG, MATERNITY, IMPORTANT_REASON, PERMISSION, UNPAID -> LEAVE;
        };
    }
}
