package id.kinerja.payslips.web;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.attendance.model.RunningDay;
import id.kinerja.payslips.model.DayLoss;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day in one word, with the colour and the icon that go with it. */
public record DayState(Message word, String status, String icon) {

    /** At a moment of a month that is not closed; without one the day is over. */
    static DayState of(AttendanceDay day, @Nullable LocalDateTime now) {
        var shift = day.shift();
        if (now != null && shift != null && RunningDay.isOpen(shift, now)) {
            return running(RunningDay.of(day, now), now);
        }
        return over(day);
    }

    /** What took something from the month: the day itself, or what happened on a day that went well. */
    public static DayState of(DayLoss loss) {
        var day = loss.day();
        var isFine = day.status() == DayStatus.OFF || day.status() == DayStatus.PRESENT && !day.isLateOrEarly();
        return isFine && !loss.events().isEmpty()
                ? late(loss.events().getFirst().kind())
                : over(day);
    }

    private static DayState running(RunningDay day, LocalDateTime now) {
        var isToCome = day.day().date().isAfter(now.toLocalDate());
        return switch (day.standing()) {
            case OFF, EXCUSED, LEFT, WITHOUT_ARRIVAL -> over(day.day());
            case NOT_BEGUN, NO_NEWS -> none(isToCome ? DayText.UPCOMING : DayText.NO_NEWS);
            case AT_WORK ->
                day.isLate()
                        ? new DayState(Message.of(DayText.AT_WORK_LATE, day.lateMinutes()), "late", "clock")
                        : new DayState(Message.of(DayText.AT_WORK), "ok", "here");
            case AWAITING_DEPARTURE -> none(DayText.AWAITING_DEPARTURE);
        };
    }

    private static DayState over(AttendanceDay day) {
        return switch (day.status()) {
            case OFF -> none(DayText.OFF);
            case EXCUSED -> new DayState(Message.of(Objects.requireNonNull(day.excuseKind())), "info", "send");
            case ABSENT -> new DayState(Message.of(DayText.ABSENT), "bad", "x");
            case MISSING_IN ->
                day.earlyMinutes() > 0 ? late(DayText.MISSING_IN_EARLY, day.earlyMinutes()) : late(DayText.MISSING_IN);
            case MISSING_OUT ->
                day.lateMinutes() > 0 ? late(DayText.MISSING_OUT_LATE, day.lateMinutes()) : late(DayText.MISSING_OUT);
            case PRESENT -> present(day);
        };
    }

    private static DayState present(AttendanceDay day) {
        if (!day.isLateOrEarly()) {
            return new DayState(Message.of(DayText.ON_TIME), "ok", "ok");
        }
        if (day.earlyMinutes() == 0) {
            return late(DayText.LATE, day.lateMinutes());
        }
        return day.lateMinutes() == 0
                ? late(DayText.EARLY, day.earlyMinutes())
                : late(DayText.LATE_AND_EARLY, day.lateMinutes(), day.earlyMinutes());
    }

    private static DayState late(TextKey word, Object... facts) {
        return new DayState(Message.of(word, facts), "late", "clock");
    }

    private static DayState none(TextKey word) {
        return new DayState(Message.of(word), "none", "cal");
    }
}
