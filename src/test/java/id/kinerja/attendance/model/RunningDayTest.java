package id.kinerja.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.attendance.model.RunningDay.Standing;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said of a day while it runs. */
class RunningDayTest {

    private static final LocalDate DATE = LocalDate.of(2026, 10, 21);
    private static final MonthSchedule OFFICE = schedule("07:30", "16:00");

    @Test
    void before_the_shift_nothing_is_missing() {
        assertThat(at("07:24")).extracting(RunningDay::standing).isEqualTo(Standing.NOT_BEGUN);
    }

    @Test
    void whoever_has_not_tapped_is_no_news_and_never_absent_while_the_day_runs() {
        assertThat(at("07:30").standing()).isEqualTo(Standing.NO_NEWS);
        assertThat(at("23:59").standing()).isEqualTo(Standing.NO_NEWS);
    }

    @Test
    void one_tap_is_an_arrival_and_no_missing_departure() {
        var day = at("10:00", "07:24:51");
        assertThat(day.standing()).isEqualTo(Standing.AT_WORK);
        assertThat(day.isLate()).isFalse();
        assertThat(day.day().status()).isEqualTo(DayStatus.MISSING_OUT);
    }

    @Test
    void whole_minutes_after_the_start_are_late_also_after_the_middle_of_the_shift() {
        assertThat(at("10:00", "07:30:59").lateMinutes()).isZero();
        assertThat(at("10:00", "07:42:10").lateMinutes()).isEqualTo(12);
        assertThat(at("13:10", "13:00:00").lateMinutes()).isEqualTo(330);
    }

    @Test
    void a_second_tap_before_the_end_is_not_yet_a_departure() {
        assertThat(at("12:30", "07:24:51", "12:01:00").standing()).isEqualTo(Standing.AT_WORK);
        var evening = at("16:30", "07:24:51", "12:01:00");
        assertThat(evening.standing()).isEqualTo(Standing.LEFT);
        assertThat(evening.day().earlyMinutes()).isEqualTo(239);
    }

    @Test
    void after_the_end_the_departure_is_awaited_until_the_day_is_over() {
        assertThat(at("18:00", "07:24:51").standing()).isEqualTo(Standing.AWAITING_DEPARTURE);
        assertThat(at("16:04", "07:24:51", "16:02:00").standing()).isEqualTo(Standing.LEFT);
        assertThat(at("18:00", "16:02:00").standing()).isEqualTo(Standing.WITHOUT_ARRIVAL);
    }

    @Test
    void the_night_of_yesterday_runs_until_its_end() {
        var night = schedule("20:00", "06:30");
        var taps = List.of(new Punch(DATE.atTime(19, 55)));
        var day = RunningDay.at(DATE.plusDays(1).atTime(3, 0), night, taps, List.of());
        assertThat(day.day().date()).isEqualTo(DATE);
        assertThat(day.standing()).isEqualTo(Standing.AT_WORK);
        var morning = RunningDay.at(DATE.plusDays(1).atTime(6, 30), night, taps, List.of());
        assertThat(morning.day().date()).isEqualTo(DATE.plusDays(1));
    }

    @Test
    void a_document_or_a_day_off_asks_for_no_tap() {
        var leave = List.of(new Absence(AbsenceKind.ANNUAL, DATE, DATE));
        assertThat(RunningDay.at(DATE.atTime(9, 0), OFFICE, List.of(), leave).standing())
                .isEqualTo(Standing.EXCUSED);
        var free = new MonthSchedule(YearMonth.from(DATE), List.of());
        assertThat(RunningDay.at(DATE.atTime(9, 0), free, List.of(), List.of()).standing())
                .isEqualTo(Standing.OFF);
    }

    private static RunningDay at(String time, String... taps) {
        var punches = Stream.of(taps)
                .map(tap -> new Punch(DATE.atTime(LocalTime.parse(tap))))
                .toList();
        return RunningDay.at(LocalDateTime.of(DATE, LocalTime.parse(time)), OFFICE, punches, List.of());
    }

    private static MonthSchedule schedule(String start, String end) {
        var month = YearMonth.from(DATE);
        return new MonthSchedule(
                month,
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .map(date -> Shift.of(date, LocalTime.parse(start), LocalTime.parse(end)))
                        .toList());
    }
}
