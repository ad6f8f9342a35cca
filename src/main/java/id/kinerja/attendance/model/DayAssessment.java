package id.kinerja.attendance.model;

import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
import id.kinerja.leave.model.Absence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges every day of a month: the only place that decides whether a person was present, late, excused or absent. */
public final class DayAssessment {

    private DayAssessment() {}

    public static AttendanceMonth days(MonthSchedule schedule, List<Punch> punches, List<Absence> absences) {
        var taps = CountedTaps.of(punches, schedule);
        return new AttendanceMonth(schedule.days().stream()
                .map(date -> day(date, schedule.shiftOn(date), taps.on(date), absences))
                .toList());
    }

    /** One day alone, also the day before the month, whose night shift may still run. */
    static AttendanceDay day(LocalDate date, MonthSchedule schedule, List<Punch> punches, List<Absence> absences) {
        var taps = CountedTaps.of(punches, schedule).on(date);
        return day(date, schedule.shiftOn(date), taps, absences);
    }

    private static AttendanceDay day(
            LocalDate date, @Nullable Shift shift, List<LocalDateTime> taps, List<Absence> absences) {
        if (shift == null) {
            return AttendanceDay.off(date);
        }
        for (var absence : absences) {
            if (absence.covers(date)) {
                return AttendanceDay.excused(shift, absence);
            }
        }
        return switch (taps.size()) {
            case 0 -> AttendanceDay.absent(shift);
            case 1 -> withOneTap(shift, taps.getFirst());
            default -> attended(shift, DayStatus.PRESENT, taps.getFirst(), taps.getLast());
        };
    }

    private static AttendanceDay withOneTap(Shift shift, LocalDateTime tap) {
        return tap.isBefore(shift.middle())
                ? attended(shift, DayStatus.MISSING_OUT, tap, null)
                : attended(shift, DayStatus.MISSING_IN, null, tap);
    }

    private static AttendanceDay attended(
            Shift shift, DayStatus status, @Nullable LocalDateTime arrival, @Nullable LocalDateTime departure) {
        var late = arrival == null ? 0 : minutesAfter(shift.start(), arrival);
        var early = departure == null ? 0 : minutesAfter(departure, shift.end());
        return new AttendanceDay(shift.date(), status, shift, arrival, departure, late, early, null);
    }

    private static int minutesAfter(LocalDateTime from, LocalDateTime to) {
        return Math.toIntExact(Math.max(0, Duration.between(from, to).toMinutes()));
    }
}
