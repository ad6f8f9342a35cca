package id.kinerja.attendance.model;

import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The taps of a person that count, each with the one shift it belongs to. A finger laid twice on the glass is one tap:
 * within 60 seconds of a counted tap no other counts.
 */
record CountedTaps(Map<LocalDate, List<LocalDateTime>> byDay) {

    private static final Duration SAME_TAP = Duration.ofSeconds(60);

    static CountedTaps of(List<Punch> punches, MonthSchedule schedule) {
        var byDay = new HashMap<LocalDate, List<LocalDateTime>>();
        for (var tap : distinct(punches)) {
            var shift = shiftOf(tap, schedule);
            if (shift != null) {
                byDay.computeIfAbsent(shift.date(), date -> new ArrayList<>(2)).add(tap);
            }
        }
        return new CountedTaps(byDay);
    }

    List<LocalDateTime> on(LocalDate date) {
        return byDay.getOrDefault(date, List.of());
    }

    static List<LocalDateTime> distinct(List<Punch> punches) {
        var counted = new ArrayList<LocalDateTime>(punches.size());
        for (var punch : punches.stream().sorted().toList()) {
            if (counted.isEmpty() || !counted.getLast().plus(SAME_TAP).isAfter(punch.time())) {
                counted.add(punch.time());
            }
        }
        return counted;
    }

    // only a shift of the same date or one that began on the date before can reach a tap
    static @Nullable Shift shiftOf(LocalDateTime tap, MonthSchedule schedule) {
        var earlier = reaching(tap, schedule.shiftOn(tap.toLocalDate().minusDays(1)));
        var later = reaching(tap, schedule.shiftOn(tap.toLocalDate()));
        if (earlier == null || later == null) {
            return earlier == null ? later : earlier;
        }
        return later.distanceTo(tap).compareTo(earlier.distanceTo(tap)) < 0 ? later : earlier;
    }

    private static @Nullable Shift reaching(LocalDateTime tap, @Nullable Shift shift) {
        return shift != null && shift.reaches(tap) ? shift : null;
    }
}
