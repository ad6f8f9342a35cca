package id.kinerja.attendance.model;

import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
import id.kinerja.leave.model.Absence;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day as it stands at a moment. While its shift can still be tapped for, nobody is absent and no tap is missing: there
 * is no news yet.
 */
public record RunningDay(
        AttendanceDay day,
        Standing standing,
        @Nullable LocalDateTime arrival,
        @Nullable LocalDateTime departure,
        int lateMinutes) {

    /** What can be said of a day before it is over. */
    public enum Standing {
        OFF,
        EXCUSED,
        NOT_BEGUN,
        NO_NEWS,
        AT_WORK,
        AWAITING_DEPARTURE,
        WITHOUT_ARRIVAL,
        LEFT
    }

    /** The day that runs at this moment: that of yesterday's night shift until its end, then today. */
    public static RunningDay at(
            LocalDateTime now, MonthSchedule schedule, List<Punch> punches, List<Absence> absences) {
        var today = now.toLocalDate();
        var night = schedule.shiftOn(today.minusDays(1));
        var date = night != null && now.isBefore(night.end()) ? night.date() : today;
        return of(DayAssessment.day(date, schedule, punches, absences), now);
    }

    /** What can be said of this judged day at a moment. */
    public static RunningDay of(AttendanceDay day, LocalDateTime now) {
        var shift = day.shift();
        if (shift == null || day.status() == DayStatus.EXCUSED) {
            return new RunningDay(day, shift == null ? Standing.OFF : Standing.EXCUSED, null, null, 0);
        }
        var hasEnded = !now.isBefore(shift.end());
        if (day.status() == DayStatus.ABSENT) {
            return new RunningDay(
                    day, now.isBefore(shift.start()) ? Standing.NOT_BEGUN : Standing.NO_NEWS, null, null, 0);
        }
        if (day.status() == DayStatus.MISSING_IN && hasEnded) {
            return new RunningDay(day, Standing.WITHOUT_ARRIVAL, null, day.departure(), 0);
        }
        return come(day, shift, hasEnded);
    }

    // before the shift ends a second tap may be the way to lunch, so it is no departure yet
    private static RunningDay come(AttendanceDay day, Shift shift, boolean hasEnded) {
        var arrival = day.arrival() == null ? day.departure() : day.arrival();
        var departure = day.arrival() == null ? null : day.departure();
        var late =
                arrival == null ? 0 : Duration.between(shift.start(), arrival).toMinutes();
        var hasLeft = departure != null && (hasEnded || !departure.isBefore(shift.end()));
        var waiting = hasEnded ? Standing.AWAITING_DEPARTURE : Standing.AT_WORK;
        return new RunningDay(
                day, hasLeft ? Standing.LEFT : waiting, arrival, hasLeft ? departure : null, (int) Math.max(0, late));
    }

    /** The days of a month of which some are not over: those as if nothing more went wrong, the others as they are. */
    public static AttendanceMonth settled(AttendanceMonth days, LocalDateTime now) {
        return new AttendanceMonth(
                days.days().stream().map(day -> of(day, now).settled(now)).toList());
    }

    private AttendanceDay settled(LocalDateTime now) {
        var shift = day.shift();
        if (shift == null || !isOpen(shift, now)) {
            return day;
        }
        return switch (standing) {
            case OFF, EXCUSED, WITHOUT_ARRIVAL, LEFT -> day;
            case NOT_BEGUN, NO_NEWS -> present(shift, shift.start(), 0);
            case AT_WORK, AWAITING_DEPARTURE -> present(shift, arrival, lateMinutes);
        };
    }

    private static AttendanceDay present(Shift shift, @Nullable LocalDateTime arrival, int late) {
        return new AttendanceDay(shift.date(), DayStatus.PRESENT, shift, arrival, shift.end(), late, 0, null);
    }

    /** Whether taps at this moment can still change what the day turns out to be. */
    public static boolean isOpen(Shift shift, LocalDateTime now) {
        return now.isBefore(shift.end()) || shift.reaches(now);
    }

    public boolean isLate() {
        return lateMinutes > 0;
    }
}
