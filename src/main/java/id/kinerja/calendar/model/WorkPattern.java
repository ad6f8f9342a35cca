package id.kinerja.calendar.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A schedule by name, such as five days a week: for each day the dated hours, else the undated ones, else none. */
public record WorkPattern(String name, List<WorkHours> hours) {

    public WorkPattern {
        hours = hours.stream()
                .sorted(Comparator.comparing(WorkHours::isDated).reversed())
                .toList();
    }

    public Optional<Shift> shiftOn(LocalDate date) {
        return hours.stream().filter(row -> row.covers(date)).findFirst().map(row -> Shift.of(date, row));
    }
}
