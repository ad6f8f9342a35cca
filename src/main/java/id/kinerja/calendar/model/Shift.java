package id.kinerja.calendar.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The scheduled time of one person and day, named by the date of its start even where it ends on the next. */
public record Shift(LocalDate date, LocalDateTime start, LocalDateTime end) {

    private static final Duration REACH = Duration.ofHours(12);

    public static Shift of(LocalDate date, WorkHours hours) {
        var endsNextDay = !hours.end().isAfter(hours.start());
        return new Shift(date, date.atTime(hours.start()), (endsNextDay ? date.plusDays(1) : date).atTime(hours.end()));
    }

    public LocalDateTime middle() {
        return start.plus(Duration.between(start, end).dividedBy(2));
    }

    /** Whether a tap at this time may belong to the shift: the whole date, or 12 hours around the middle of a night. */
    public boolean reaches(LocalDateTime tap) {
        if (end.toLocalDate().equals(date)) {
            return tap.toLocalDate().equals(date);
        }
        var middle = middle();
        return !tap.isBefore(middle.minus(REACH)) && tap.isBefore(middle.plus(REACH));
    }

    /** How far a tap is from the nearer of start and end. */
    public Duration distanceTo(LocalDateTime tap) {
        var toStart = Duration.between(start, tap).abs();
        var toEnd = Duration.between(end, tap).abs();
        return toStart.compareTo(toEnd) <= 0 ? toStart : toEnd;
    }
}
