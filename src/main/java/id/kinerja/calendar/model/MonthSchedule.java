package id.kinerja.calendar.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one pattern in one month: those with hours and without a holiday. The day before and the day after
 * the month are known too, because their shifts may claim a tap near midnight.
 */
public final class MonthSchedule {

    private final List<LocalDate> days;
    private final Map<LocalDate, Shift> shifts = new HashMap<>();

    public MonthSchedule(YearMonth month, WorkPattern pattern, Collection<Holiday> holidays) {
        this.days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
        Set<LocalDate> free = holidays.stream().map(Holiday::date).collect(Collectors.toSet());
        month.atDay(1)
                .minusDays(1)
                .datesUntil(month.atEndOfMonth().plusDays(2))
                .filter(date -> !free.contains(date))
                .forEach(date -> pattern.shiftOn(date).ifPresent(shift -> shifts.put(date, shift)));
    }

    public List<LocalDate> days() {
        return days;
    }

    /** The shift of a working day; null on a day off. */
    public @Nullable Shift shiftOn(LocalDate date) {
        return shifts.get(date);
    }
}
