package id.kinerja.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.PersonMonths;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.Shift;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.marks.model.PersonMonth;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Which taps count, and for which day. */
class TapAssignmentTest {

    @Property(tries = 500, seed = "51")
    void each_tap_counts_for_one_day_at_most_and_a_minute_after_the_one_before(@ForAll("persons") PersonMonth person) {
        var counted = CountedTaps.of(person.punches(), person.schedule());
        var seen = new HashSet<LocalDateTime>();
        counted.byDay()
                .values()
                .forEach(taps -> taps.forEach(tap -> assertThat(seen.add(tap)).isTrue()));
        var inOrder = seen.stream().sorted().toList();
        for (var i = 1; i < inOrder.size(); i++) {
            assertThat(Duration.between(inOrder.get(i - 1), inOrder.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        }
        assertThat(person.punches()).extracting(Punch::time).containsAll(seen);
    }

    @Property(tries = 500, seed = "52")
    void a_tap_belongs_to_the_nearest_of_all_shifts_that_reach_it(@ForAll("persons") PersonMonth person) {
        var counted = CountedTaps.of(person.punches(), person.schedule());
        counted.byDay()
                .forEach((day, taps) -> taps.forEach(tap -> assertThat(nearest(tap, person.schedule()))
                        .as(tap.toString())
                        .isEqualTo(day)));
    }

    @Example
    void taps_less_than_sixty_seconds_after_the_last_counted_one_do_not_count() {
        var schedule = everyDay("07:30", "16:00");
        var taps = taps("2026-10-01T07:00:00", "2026-10-01T07:00:59", "2026-10-01T07:01:00", "2026-10-01T07:01:30");

        assertThat(CountedTaps.of(taps, schedule).on(LocalDate.of(2026, 10, 1)))
                .containsExactly(at("2026-10-01T07:00:00"), at("2026-10-01T07:01:00"));
    }

    @Example
    void the_night_into_the_month_and_the_night_out_of_it_claim_their_taps() {
        var schedule = everyDay("20:00", "05:00");
        var taps = taps("2026-10-01T05:01:00", "2026-10-01T19:55:00", "2026-11-01T05:00:00", "2026-11-01T19:50:00");
        var counted = CountedTaps.of(taps, schedule);

        assertThat(counted.on(LocalDate.of(2026, 9, 30))).containsExactly(at("2026-10-01T05:01:00"));
        assertThat(counted.on(LocalDate.of(2026, 10, 1))).containsExactly(at("2026-10-01T19:55:00"));
        assertThat(counted.on(LocalDate.of(2026, 10, 31))).containsExactly(at("2026-11-01T05:00:00"));
    }

    @Example
    void of_two_shifts_equally_near_the_earlier_has_the_tap() {
        var night = new WorkHours(DayOfWeek.THURSDAY, LocalTime.of(20, 0), LocalTime.of(4, 0), null, null);
        var day = new WorkHours(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(16, 0), null, null);
        var schedule = schedule(night, day);
        var counted = CountedTaps.of(taps("2026-10-02T06:00:00", "2026-10-02T06:01:01"), schedule);

        assertThat(counted.on(LocalDate.of(2026, 10, 1))).containsExactly(at("2026-10-02T06:00:00"));
        assertThat(counted.on(LocalDate.of(2026, 10, 2))).containsExactly(at("2026-10-02T06:01:01"));
    }

    @Provide
    Arbitrary<PersonMonth> persons() {
        var policy = PolicyFile.read(StarterPolicies.text("per-event").orElseThrow())
                .policy()
                .orElseThrow();
        return Arbitraries.longs().between(0, 1_000_000).dontShrink().map(seed -> PersonMonths.of(seed, policy));
    }

    private static @Nullable LocalDate nearest(LocalDateTime tap, MonthSchedule schedule) {
        var first = schedule.days().getFirst().minusDays(1);
        return first.datesUntil(schedule.days().getLast().plusDays(2))
                .map(schedule::shiftOn)
                .filter(Objects::nonNull)
                .filter(shift -> shift.reaches(tap))
                .min(Comparator.comparing((Shift shift) -> shift.distanceTo(tap))
                        .thenComparing(Shift::date))
                .map(Shift::date)
                .orElse(null);
    }

    private static MonthSchedule everyDay(String start, String end) {
        return schedule(Stream.of(DayOfWeek.values())
                .map(day -> new WorkHours(day, LocalTime.parse(start), LocalTime.parse(end), null, null))
                .toArray(WorkHours[]::new));
    }

    private static MonthSchedule schedule(WorkHours... hours) {
        return new MonthSchedule(YearMonth.of(2026, 10), new WorkPattern("shifts", List.of(hours)), List.of());
    }

    private static List<Punch> taps(String... times) {
        return Stream.of(times).map(time -> new Punch(at(time))).toList();
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }
}
