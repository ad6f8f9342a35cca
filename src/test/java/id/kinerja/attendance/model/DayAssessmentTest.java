package id.kinerja.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @ParameterizedTest
    @CsvSource({
        "07:30:00,0",
        "07:30:59,0",
        "07:31:00,1",
        "07:31:59,1",
        "08:29:59,59",
        "08:30:00,60",
        "06:00:00,0",
        "15:59:59,509"
    })
    void late_minutes_are_whole_minutes_of_the_exact_difference(String arrival, int minutes) {
        var day = day(arrival, "23:00:00");
        assertThat(day.lateMinutes()).isEqualTo(minutes);
        assertThat(day.earlyMinutes()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"16:00:00,0", "15:59:01,0", "15:59:00,1", "15:00:01,59", "15:00:00,60", "18:00:00,0"})
    void early_minutes_too(String departure, int minutes) {
        assertThat(day("07:00:00", departure).earlyMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"11:44:59,MISSING_OUT", "11:45:00,MISSING_IN", "00:00:00,MISSING_OUT", "23:59:59,MISSING_IN"})
    void a_single_tap_is_the_arrival_before_the_middle_and_the_departure_from_it_on(String tap, DayStatus status) {
        var day = day(tap);
        assertThat(day.status()).isEqualTo(status);
        assertThat(day.arrival() == null).isEqualTo(status == DayStatus.MISSING_IN);
        assertThat(day.departure() == null).isEqualTo(status == DayStatus.MISSING_OUT);
    }

    @Test
    void two_taps_are_never_a_missing_one_and_a_second_within_a_minute_is_no_second() {
        assertThat(day("07:00:00", "07:01:00").status()).isEqualTo(DayStatus.PRESENT);
        assertThat(day("07:00:00", "07:00:59").status()).isEqualTo(DayStatus.MISSING_OUT);
    }

    @Test
    void a_day_without_tap_is_absent_unless_a_document_excuses_it() {
        assertThat(day().status()).isEqualTo(DayStatus.ABSENT);
        var excused = month(List.of(new Absence(AbsenceKind.PERMISSION, DAY, DAY)), "07:00:00")
                .days()
                .getFirst();
        assertThat(excused.status()).isEqualTo(DayStatus.EXCUSED);
        assertThat(excused.arrival()).isNull();
        assertThat(excused.excuseKind()).isEqualTo(AbsenceKind.PERMISSION);
    }

    @Test
    void a_document_changes_nothing_on_a_day_that_is_no_working_day() {
        var month = month(List.of(new Absence(AbsenceKind.ANNUAL, DAY, DAY.plusDays(30))));
        assertThat(month.days()).hasSize(31);
        assertThat(month.days().get(1).status()).isEqualTo(DayStatus.OFF);
        assertThat(month.days().get(7).status()).isEqualTo(DayStatus.OFF);
        assertThat(month.isWhollyExcusedBy(List.of(AbsenceKind.ANNUAL))).isTrue();
        assertThat(month.isWhollyExcusedBy(List.of(AbsenceKind.SICK))).isFalse();
    }

    private static AttendanceDay day(String... taps) {
        return month(List.of(), taps).days().getFirst();
    }

    // Thursdays are worked, and the 8th is a holiday
    private static AttendanceMonth month(List<Absence> absences, String... taps) {
        var hours = new WorkHours(DayOfWeek.THURSDAY, LocalTime.of(7, 30), LocalTime.of(16, 0), null, null);
        var schedule = new MonthSchedule(
                YearMonth.of(2026, 10),
                new WorkPattern("office", List.of(hours)),
                List.of(new Holiday(DAY.plusDays(7), "Libur")));
        var punches = Stream.of(taps)
                .map(tap -> new Punch(LocalDateTime.of(DAY, LocalTime.parse(tap))))
                .toList();
        return DayAssessment.days(schedule, punches, absences);
    }
}
