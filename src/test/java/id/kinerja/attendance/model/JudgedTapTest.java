package id.kinerja.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.attendance.model.JudgedTap.Use;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of each tap of a day. */
class JudgedTapTest {

    private static final LocalDate DATE = LocalDate.of(2026, 10, 21);

    @Test
    void the_first_is_the_arrival_the_last_the_departure_and_a_second_finger_is_the_same_tap() {
        var office = List.of(Shift.of(DATE, LocalTime.of(7, 30), LocalTime.of(16, 0)));
        assertThat(uses(DATE, office, "21T07:24:51", "21T07:25:20", "21T12:01:00", "21T16:02:00"))
                .containsExactly(Use.ARRIVAL, Use.SAME_TAP, Use.BETWEEN, Use.DEPARTURE);
    }

    @Test
    void a_tap_of_a_day_off_reaches_no_shift() {
        assertThat(uses(DATE, List.of(), "21T09:00:00")).containsExactly(Use.OUT_OF_REACH);
    }

    @Test
    void the_departure_of_a_night_is_shown_on_its_day_and_named_on_the_next() {
        var nights = Stream.of(DATE.minusDays(1), DATE)
                .map(date -> Shift.of(date, LocalTime.of(20, 0), LocalTime.of(6, 30)))
                .toList();
        var taps = new String[] {"21T06:31:00", "21T19:50:00", "22T06:35:00"};
        assertThat(uses(DATE, nights, taps)).containsExactly(Use.OTHER_DAY, Use.ARRIVAL, Use.DEPARTURE);
    }

    @Test
    void a_tap_that_the_closed_month_does_not_know_came_later() {
        var schedule = schedule(List.of(Shift.of(DATE, LocalTime.of(7, 30), LocalTime.of(16, 0))));
        var day = DayAssessment.day(DATE, schedule, List.of(), List.of());
        var late = new ReceivedTap(DATE.atTime(7, 20), "gate");
        assertThat(JudgedTap.on(day, schedule, List.of(), List.of(late)))
                .containsExactly(new JudgedTap(late, Use.RECEIVED_LATER, null));
    }

    private static Stream<Use> uses(LocalDate date, List<Shift> shifts, String... taps) {
        var received = Stream.of(taps)
                .map(tap -> new ReceivedTap(LocalDateTime.parse("2026-10-" + tap), "gate"))
                .toList();
        var punches = received.stream().map(tap -> new Punch(tap.time())).toList();
        var schedule = schedule(shifts);
        var day = DayAssessment.day(date, schedule, punches, List.of());
        return JudgedTap.on(day, schedule, punches, received).stream().map(JudgedTap::use);
    }

    private static MonthSchedule schedule(List<Shift> shifts) {
        return new MonthSchedule(YearMonth.from(DATE), shifts);
    }
}
