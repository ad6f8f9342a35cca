package id.kinerja.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonthScheduleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void it_is_made_of_a_pattern_or_of_its_shifts() {
        var hours = Stream.of(DayOfWeek.THURSDAY, DayOfWeek.SUNDAY)
                .map(day -> new WorkHours(day, LocalTime.of(20, 0), LocalTime.of(5, 0), null, null))
                .toList();
        var holiday = new Holiday(LocalDate.of(2026, 10, 15), "Libur");
        var ofPattern = new MonthSchedule(OCTOBER, new WorkPattern("night", hours), List.of(holiday));
        var ofShifts = new MonthSchedule(OCTOBER, ofPattern.shifts().reversed());

        assertThat(ofShifts).isEqualTo(ofPattern).hasSameHashCodeAs(ofPattern);
        assertThat(ofShifts.shifts())
                .extracting(shift -> shift.date().getDayOfMonth())
                .containsExactly(1, 4, 8, 11, 18, 22, 25, 29, 1);
        assertThat(ofShifts).isNotEqualTo(new MonthSchedule(OCTOBER.plusMonths(1), List.of()));
    }

    @Test
    void it_knows_one_shift_a_day_from_the_day_before_to_the_day_after() {
        assertThat(schedule(shift("2026-09-30"), shift("2026-11-01")).shifts()).hasSize(2);
        assertThatThrownBy(() -> schedule(shift("2026-09-29"))).hasMessageContaining("2026-09-29");
        assertThatThrownBy(() -> schedule(shift("2026-11-02"))).hasMessageContaining("2026-11-02");
        assertThatThrownBy(() -> schedule(shift("2026-10-02"), shift("2026-10-02")))
                .hasMessageContaining("two shifts on one day");
    }

    private static MonthSchedule schedule(Shift... shifts) {
        Collection<Shift> all = List.of(shifts);
        return new MonthSchedule(OCTOBER, all);
    }

    private static Shift shift(String date) {
        return Shift.of(LocalDate.parse(date), LocalTime.of(7, 30), LocalTime.of(16, 0));
    }
}
