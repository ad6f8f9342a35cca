package id.kinerja.attendance.model;

import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.shared.TextKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tap and what became of it, so that nobody has to ask why it did not count; for another day's shift with that day. */
public record JudgedTap(ReceivedTap tap, Use use, @Nullable LocalDate otherDay) {

    /** What a tap was taken for, or why it was not. */
    public enum Use implements TextKey {
        ARRIVAL,
        DEPARTURE,
        BETWEEN,
        SAME_TAP,
        OTHER_DAY,
        OUT_OF_REACH,
        NOT_NEEDED,
        RECEIVED_LATER
    }

    /** The taps of the date, and those of a neighbouring date that belong to its shift, in order of time. */
    public static List<JudgedTap> on(
            AttendanceDay day, MonthSchedule schedule, List<Punch> punches, List<ReceivedTap> received) {
        var known = new HashSet<LocalDateTime>();
        punches.forEach(punch -> known.add(punch.time()));
        var counted = new HashSet<>(CountedTaps.distinct(punches));
        return received.stream()
                .sorted(Comparator.comparing(ReceivedTap::time).thenComparing(ReceivedTap::source))
                .map(tap -> judged(tap, day, schedule, known, counted))
                .filter(tap -> tap.tap().time().toLocalDate().equals(day.date())
                        || tap.otherDay() == null && tap.use() != Use.OUT_OF_REACH)
                .toList();
    }

    private static JudgedTap judged(
            ReceivedTap tap,
            AttendanceDay day,
            MonthSchedule schedule,
            Set<LocalDateTime> known,
            Set<LocalDateTime> counted) {
        var shift = CountedTaps.shiftOf(tap.time(), schedule);
        if (shift == null) {
            return new JudgedTap(tap, Use.OUT_OF_REACH, null);
        }
        var other = shift.date().equals(day.date()) ? null : shift.date();
        if (!known.contains(tap.time())) {
            return new JudgedTap(tap, Use.RECEIVED_LATER, other);
        }
        if (other != null) {
            return new JudgedTap(tap, Use.OTHER_DAY, other);
        }
        // of two terminals that saw the same second the first counts
        return new JudgedTap(tap, counted.remove(tap.time()) ? use(tap.time(), day) : Use.SAME_TAP, null);
    }

    private static Use use(LocalDateTime time, AttendanceDay day) {
        if (day.status() == DayStatus.EXCUSED) {
            return Use.NOT_NEEDED;
        }
        if (time.equals(day.arrival())) {
            return Use.ARRIVAL;
        }
        return time.equals(day.departure()) ? Use.DEPARTURE : Use.BETWEEN;
    }

    public boolean hasCounted() {
        return use == Use.ARRIVAL || use == Use.DEPARTURE || use == Use.BETWEEN;
    }
}
