package id.kinerja.calendar.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The scheduled time of one person and day, named by the date of its start even where it ends on the next. */
public record Shift(LocalDate date, LocalDateTime start, LocalDateTime end) {

    private static final Duration REACH = Duration.ofHours(12);

    public Shift {
        if (!start.toLocalDate().equals(date) || !end.isAfter(start) || !end.isBefore(start.plusDays(1))) {
            throw new IllegalArgumentException(
                    "a shift begins on its date and ends within a day: " + start + ", " + end);
        }
    }

    public static Shift of(LocalDate date, WorkHours hours) {
        return of(date, hours.start(), hours.end());
    }

    /** An end not after the start is on the next day. */
    public static Shift of(LocalDate date, LocalTime start, LocalTime end) {
        var lastDate = end.isAfter(start) ? date : date.plusDays(1);
        return new Shift(date, date.atTime(start), lastDate.atTime(end));
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
