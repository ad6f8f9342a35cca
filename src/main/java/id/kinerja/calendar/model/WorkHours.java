package id.kinerja.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One row of a work pattern: the hours of a weekday, for good or between two dates (Ramadan, Perpres 21/2023 art. 4). An
 * end not after the start is on the next day.
 */
public record WorkHours(
        DayOfWeek weekday,
        LocalTime start,
        LocalTime end,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public WorkHours {
        if (start.equals(end)) {
            throw new IllegalArgumentException("working hours end after they start");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("working hours are valid from an earlier day than to");
        }
    }

    public boolean isDated() {
        return validFrom != null || validTo != null;
    }

    public boolean covers(LocalDate date) {
        return date.getDayOfWeek() == weekday
                && (validFrom == null || !date.isBefore(validFrom))
                && (validTo == null || !date.isAfter(validTo));
    }

    /** Whether both rows would govern one and the same day. */
    public boolean meets(WorkHours other) {
        if (weekday != other.weekday || isDated() != other.isDated()) {
            return false;
        }
        var from = later(validFrom, other.validFrom);
        if (from == null) {
            return true;
        }
        var firstOfWeekday = from.plusDays(
                Math.floorMod(weekday.getValue() - from.getDayOfWeek().getValue(), 7));
        return covers(firstOfWeekday) && other.covers(firstOfWeekday);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
