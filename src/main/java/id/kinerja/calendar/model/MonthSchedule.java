package id.kinerja.calendar.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one pattern in one month: those with hours and without a holiday. The day before and the day after
 * the month are known too, because their shifts may claim a tap near midnight.
 */
public final class MonthSchedule {

    private final YearMonth month;
    private final List<LocalDate> days;
    private final Map<LocalDate, Shift> shifts = new HashMap<>();

    public MonthSchedule(YearMonth month, WorkPattern pattern, Collection<Holiday> holidays) {
        this(month, shifts(month, pattern, holidays));
    }

    /** The schedule that has these shifts: at most one for each day of the month, the day before and the day after. */
    public MonthSchedule(YearMonth month, Collection<Shift> shifts) {
        this.month = month;
        this.days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
        for (var shift : shifts) {
            if (shift.date().isBefore(firstDay(month)) || shift.date().isAfter(lastDay(month))) {
                throw new IllegalArgumentException("a shift far from " + month + ": " + shift.date());
            }
            if (this.shifts.put(shift.date(), shift) != null) {
                throw new IllegalArgumentException("two shifts on one day: " + shift.date());
            }
        }
    }

    private static List<Shift> shifts(YearMonth month, WorkPattern pattern, Collection<Holiday> holidays) {
        Set<LocalDate> free = holidays.stream().map(Holiday::date).collect(Collectors.toSet());
        return knownDays(month)
                .filter(date -> !free.contains(date))
                .flatMap(date -> pattern.shiftOn(date).stream())
                .toList();
    }

    private static Stream<LocalDate> knownDays(YearMonth month) {
        return firstDay(month).datesUntil(lastDay(month).plusDays(1));
    }

    private static LocalDate firstDay(YearMonth month) {
        return month.atDay(1).minusDays(1);
    }

    private static LocalDate lastDay(YearMonth month) {
        return month.atEndOfMonth().plusDays(1);
    }

    public YearMonth month() {
        return month;
    }

    public List<LocalDate> days() {
        return days;
    }

    /** The shift of a working day; null on a day off. */
    public @Nullable Shift shiftOn(LocalDate date) {
        return shifts.get(date);
    }

    /** All shifts in order of date, those of the day before and the day after the month too. */
    public List<Shift> shifts() {
        return knownDays(month).map(shifts::get).filter(Objects::nonNull).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthSchedule schedule
                && month.equals(schedule.month)
                && shifts.equals(schedule.shifts);
    }

    @Override
    public int hashCode() {
        return month.hashCode() + shifts.hashCode();
    }

    @Override
    public String toString() {
        return month + ": " + shifts();
    }
}
