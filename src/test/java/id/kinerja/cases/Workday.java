package id.kinerja.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/** A working day of a case with its hours, worked out here once more so that the cases do not lean on the calendar. */
record Workday(LocalDate date, LocalDateTime start, LocalDateTime end) {

    /** From the rows of the schedule (weekday, start, end, from, to) and the holidays, in order. */
    static List<Workday> of(List<List<String>> hours, List<List<String>> holidays, YearMonth month) {
        var free = holidays.stream().map(List::getFirst).toList();
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(date -> !free.contains(date.toString()))
                .flatMap(date -> hours.stream()
                        .filter(row -> governs(row, date))
                        .max((one, other) -> Boolean.compare(isDated(one), isDated(other)))
                        .map(row -> on(date, row))
                        .stream())
                .toList();
    }

    private static boolean governs(List<String> row, LocalDate date) {
        return Integer.parseInt(row.getFirst()) == date.getDayOfWeek().getValue()
                && (row.get(3).isEmpty() || !date.isBefore(LocalDate.parse(row.get(3))))
                && (row.get(4).isEmpty() || !date.isAfter(LocalDate.parse(row.get(4))));
    }

    private static boolean isDated(List<String> row) {
        return !row.get(3).isEmpty() || !row.get(4).isEmpty();
    }

    private static Workday on(LocalDate date, List<String> row) {
        var start = date.atTime(LocalTime.parse(row.get(1)));
        var end = date.atTime(LocalTime.parse(row.get(2)));
        return new Workday(date, start, end.isAfter(start) ? end : end.plusDays(1));
    }
}
