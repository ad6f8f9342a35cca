package id.kinerja.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.DayAssessment;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.performance.model.WorkLog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What happens in Kota Contoh is what happens in offices, and no day changes when one looks again. */
class FactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final City CITY = City.of(TODAY);
    private static final Facts FACTS = Facts.of(CITY);

    @Test
    void a_day_is_the_same_on_every_later_day() {
        var later = City.of(TODAY.plusDays(40));
        var facts = Facts.of(later);
        for (var date :
                CITY.firstDay().datesUntil(YearMonth.from(TODAY).atDay(1)).toList()) {
            for (var person : CITY.people()) {
                assertThat(facts.ofDay(later.person(person.nip()), date)).isEqualTo(FACTS.ofDay(person, date));
            }
        }
    }

    @Test
    void an_open_day_changes_only_in_what_the_superior_made_of_its_logs() {
        var next = Facts.of(City.of(TODAY.plusDays(5)));
        for (var person : CITY.people()) {
            var before = FACTS.ofDay(person, TODAY.minusDays(1));
            var after = next.ofDay(person, TODAY.minusDays(1));
            assertThat(after.punches()).isEqualTo(before.punches());
            assertThat(after.rollCalls()).isEqualTo(before.rollCalls());
            assertThat(after.logs())
                    .extracting(WrittenLog::text)
                    .isEqualTo(before.logs().stream().map(WrittenLog::text).toList());
            assertThat(before.logs()).allMatch(log -> log.log().status() == WorkLog.Status.SUBMITTED);
            assertThat(after.logs()).noneMatch(log -> log.log().status() == WorkLog.Status.SUBMITTED);
        }
    }

    @Test
    void no_absences_of_a_person_overlap_and_a_part_of_time_shows_the_same_ones() {
        for (var person : CITY.people()) {
            var all = FACTS.absences(person, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
            for (var one : all) {
                assertThat(all)
                        .filteredOn(other -> other.absence().overlaps(one.absence()))
                        .containsExactly(one);
                assertThat(FACTS.absences(
                                person, one.absence().to(), one.absence().to()))
                        .containsExactly(one);
            }
        }
    }

    @Test
    void all_kinds_but_three_occur_and_some_reach_over_the_end_of_a_month() {
        var all = CITY.people().stream()
                .flatMap(person -> FACTS.absences(person, CITY.firstDay(), TODAY).stream())
                .map(Document::absence)
                .toList();
        assertThat(AbsenceKind.values())
                .allMatch(kind -> kind == AbsenceKind.BIG
                        || kind == AbsenceKind.UNPAID
                        || all.stream().anyMatch(absence -> absence.kind() == kind));
        assertThat(all)
                .anyMatch(absence -> absence.kind() != AbsenceKind.MATERNITY
                        && !YearMonth.from(absence.from()).equals(YearMonth.from(absence.to())));
    }

    @Test
    void most_come_in_time_and_few_are_late_forget_a_tap_or_stay_away() {
        var days = judged(CITY.closedMonths());
        var working = count(days, day -> day.status() != DayStatus.OFF);
        var attended = count(days, day -> day.arrival() != null || day.departure() != null);
        assertThat(share(days, day -> day.lateMinutes() >= 1 && day.lateMinutes() <= 30, attended))
                .isBetween(600, 900);
        assertThat(share(days, day -> day.lateMinutes() > 30, attended)).isBetween(100, 220);
        assertThat(share(days, day -> day.earlyMinutes() > 0, attended)).isBetween(60, 180);
        assertThat(share(days, day -> day.status() == DayStatus.ABSENT, working))
                .isBetween(25, 60);
        assertThat(share(days, day -> day.status() == DayStatus.EXCUSED, working))
                .isBetween(500, 1_100);
        assertThat(share(
                        days,
                        day -> day.status() == DayStatus.MISSING_IN || day.status() == DayStatus.MISSING_OUT,
                        attended))
                .isBetween(50, 110);
    }

    @Test
    void the_crowd_comes_in_the_ten_minutes_before_work() {
        var arrivals = judged(CITY.closedMonths()).stream()
                .filter(day -> day.arrival() != null)
                .map(day -> Duration.between(day.arrival(), day.shift().start()).toMinutes())
                .toList();
        assertThat(arrivals.stream().filter(early -> early >= 1 && early <= 25).count() * 100 / arrivals.size())
                .isGreaterThan(85);
        assertThat(arrivals.stream().filter(early -> early >= 2 && early <= 10).count() * 100 / arrivals.size())
                .isBetween(50L, 75L);
    }

    @Test
    void three_months_of_everybody_take_less_than_three_seconds() {
        var begun = System.nanoTime();
        var city = City.of(TODAY);
        var facts = Facts.of(city);
        var size = city.people().stream()
                .flatMap(person -> city.firstDay().datesUntil(TODAY).map(date -> facts.ofDay(person, date)))
                .mapToInt(day -> day.punches().size()
                        + day.logs().size()
                        + day.rollCalls().size())
                .sum();
        assertThat(size).isBetween(200_000, 400_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void in_ramadan_the_city_comes_at_eight_and_leaves_at_three() {
        var ofEverybody = CITY.people().stream()
                .filter(person -> person.pattern().equals("lima-hari"))
                .map(person -> FACTS.ofDay(person, LocalDate.of(2027, 2, 10)).punches())
                .filter(taps -> taps.size() > 1)
                .toList();
        assertThat(ofEverybody).hasSizeGreaterThan(900).allSatisfy(taps -> {
            assertThat(taps.getFirst().time().toLocalTime()).isAfter(LocalTime.of(7, 30));
            assertThat(taps.getLast().time().toLocalTime()).isBefore(LocalTime.of(16, 30));
        });
    }

    @Test
    void most_people_write_down_a_full_month_even_where_holidays_make_it_short() {
        var months = new CityMonths(City.of(LocalDate.of(2027, 7, 2)));
        for (var month : List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 10), YearMonth.of(2027, 5))) {
            var minutes = CITY.people().stream()
                    .map(person -> months.of(person, month, 20).workLogs().stream()
                            .filter(WorkLog::isVerified)
                            .mapToInt(WorkLog::minutes)
                            .sum())
                    .toList();
            assertThat(minutes).filteredOn(sum -> sum >= 6_750).hasSizeBetween(500, 900);
            assertThat(minutes).filteredOn(sum -> sum >= 5_000).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void a_handful_of_people_is_under_a_sanction() {
        for (var month : CITY.closedMonths()) {
            assertThat(CITY.people())
                    .filteredOn(person -> !FACTS.sanctions(person, month).isEmpty())
                    .hasSizeBetween(1, 12);
        }
    }

    private static List<AttendanceDay> judged(List<YearMonth> months) {
        var city = new CityMonths(CITY);
        var days = new ArrayList<AttendanceDay>();
        for (var month : months) {
            for (var person : CITY.people()) {
                var facts = city.of(person, month, 20);
                days.addAll(DayAssessment.days(facts.schedule(), facts.punches(), facts.absences())
                        .days());
            }
        }
        return days;
    }

    private static int count(List<AttendanceDay> days, Predicate<AttendanceDay> what) {
        return Math.toIntExact(days.stream().filter(what).count());
    }

    /** Of ten thousand. */
    private static int share(List<AttendanceDay> days, Predicate<AttendanceDay> what, int of) {
        return Math.toIntExact(count(days, what) * 10_000L / of);
    }
}
