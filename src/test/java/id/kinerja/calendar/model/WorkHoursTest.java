package id.kinerja.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Rows of working hours: which days they govern, and when two of them quarrel. */
class WorkHoursTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 40;

    @Property(tries = 2_000, seed = "21")
    void two_rows_meet_where_a_day_is_governed_by_both(@ForAll("rows") WorkHours one, @ForAll("rows") WorkHours other) {
        // a week on either side, so that rows open to one end find a day of every weekday
        var sharesADay = FIRST.minusDays(7)
                .datesUntil(FIRST.plusDays(DAYS + 7))
                .anyMatch(day -> one.covers(day) && other.covers(day));

        assertThat(one.meets(other)).isEqualTo(sharesADay && one.isDated() == other.isDated());
        assertThat(other.meets(one)).isEqualTo(one.meets(other));
        assertThat(one.meets(one))
                .isEqualTo(
                        FIRST.minusDays(7).datesUntil(FIRST.plusDays(DAYS + 7)).anyMatch(one::covers));
    }

    @Example
    void dated_hours_stand_instead_of_undated_ones_on_their_dates() {
        var usual = new WorkHours(DayOfWeek.MONDAY, LocalTime.of(7, 30), LocalTime.of(16, 0), null, null);
        var ramadan = new WorkHours(
                DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(15, 0), FIRST.plusDays(5), FIRST.plusDays(11));
        var pattern = new WorkPattern("office", List.of(usual, ramadan));

        assertThat(pattern.shiftOn(LocalDate.of(2026, 10, 5))).map(Shift::start).hasValue(at("2026-10-05T07:30"));
        assertThat(pattern.shiftOn(LocalDate.of(2026, 10, 12)))
                .map(Shift::start)
                .hasValue(at("2026-10-12T08:00"));
        assertThat(pattern.shiftOn(LocalDate.of(2026, 10, 19)))
                .map(Shift::start)
                .hasValue(at("2026-10-19T07:30"));
        assertThat(pattern.shiftOn(LocalDate.of(2026, 10, 6))).isEmpty();
    }

    @Example
    void an_end_before_or_at_midnight_is_on_the_next_day() {
        var night = shift("20:00", "05:00");
        var evening = shift("16:00", "00:00");

        assertThat(night.end()).isEqualTo(at("2026-10-02T05:00"));
        assertThat(night.middle()).isEqualTo(at("2026-10-02T00:30"));
        assertThat(evening.end()).isEqualTo(at("2026-10-02T00:00"));
        assertThatThrownBy(() -> shift("08:00", "08:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_night_reaches_twelve_hours_around_its_middle_and_a_day_its_own_date() {
        var night = shift("20:00", "05:00");
        assertThat(night.reaches(at("2026-10-01T12:30"))).isTrue();
        assertThat(night.reaches(at("2026-10-01T12:29:59"))).isFalse();
        assertThat(night.reaches(at("2026-10-02T12:29:59"))).isTrue();
        assertThat(night.reaches(at("2026-10-02T12:30"))).isFalse();

        var day = shift("07:30", "16:00");
        assertThat(day.reaches(at("2026-10-01T00:00"))).isTrue();
        assertThat(day.reaches(at("2026-10-01T23:59:59"))).isTrue();
        assertThat(day.reaches(at("2026-10-02T00:00"))).isFalse();
    }

    @Example
    void a_holiday_is_no_working_day() {
        var hours = new WorkHours(DayOfWeek.THURSDAY, LocalTime.of(7, 30), LocalTime.of(16, 0), null, null);
        var schedule = new MonthSchedule(
                YearMonth.of(2026, 10),
                new WorkPattern("office", List.of(hours)),
                List.of(new Holiday(FIRST, "Libur")));

        assertThat(schedule.shiftOn(FIRST)).isNull();
        assertThat(schedule.shiftOn(FIRST.plusDays(7))).isNotNull();
        assertThat(schedule.days()).hasSize(31);
    }

    @Provide
    Arbitrary<WorkHours> rows() {
        var weekdays = Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        var days = Arbitraries.integers().between(0, DAYS - 1).injectNull(0.3);
        return Combinators.combine(weekdays, days, days)
                .filter((weekday, from, to) -> from == null || to == null || from <= to)
                .as((weekday, from, to) ->
                        new WorkHours(weekday, LocalTime.of(8, 0), LocalTime.of(16, 0), day(from), day(to)));
    }

    private static @Nullable LocalDate day(@Nullable Integer number) {
        return number == null ? null : FIRST.plusDays(number);
    }

    private static Shift shift(String start, String end) {
        return Shift.of(
                FIRST, new WorkHours(DayOfWeek.THURSDAY, LocalTime.parse(start), LocalTime.parse(end), null, null));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }
}
