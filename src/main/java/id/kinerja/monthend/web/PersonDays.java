package id.kinerja.monthend.web;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.discipline.model.DisciplineEvent;
import id.kinerja.discipline.model.DisciplineScore;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.discipline.model.MonthlyDiscipline;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.payslips.PersonResult;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The judged days of one person and the discipline events of those that are over; of the running day nothing is held yet. */
record PersonDays(
        PersonResult result,
        Policy policy,
        LocalDateTime now,
        Map<LocalDate, AttendanceDay> days,
        DisciplineScore discipline) {

    static PersonDays of(PersonResult result, Policy policy, LocalDateTime now) {
        var judged = judged(result.outcome());
        var days = judged.days().stream().collect(Collectors.toMap(AttendanceDay::date, Function.identity()));
        var events = events(result.outcome(), judged, policy).stream()
                .filter(event -> isOver(days.getOrDefault(event.date(), free(event.date())), now))
                .toList();
        return new PersonDays(result, policy, now, days, new DisciplineScore(events));
    }

    private static AttendanceMonth judged(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ready ready -> ready.judged().days();
            case Outcome.Unready unready -> MonthCalculation.days(unready.person());
        };
    }

    private static List<DisciplineEvent> events(Outcome outcome, AttendanceMonth days, Policy policy) {
        return switch (outcome) {
            case Outcome.Ready ready -> ready.judged().discipline().events();
            case Outcome.Unready unready ->
                MonthlyDiscipline.score(days, unready.person().rollCallsOfMonth(), policy.discipline())
                        .events();
        };
    }

    // a night shift of yesterday may still run
    private static boolean isOver(AttendanceDay day, LocalDateTime now) {
        return day.date().isBefore(now.toLocalDate())
                && (day.shift() == null || !day.shift().end().isAfter(now));
    }

    private static AttendanceDay free(LocalDate date) {
        return new AttendanceDay(date, DayStatus.OFF, null, null, null, 0, 0, null);
    }

    StaffMember member() {
        return result.member();
    }

    AttendanceDay day(LocalDate date) {
        return days.getOrDefault(date, free(date));
    }

    boolean isOver(LocalDate date) {
        return isOver(day(date), now);
    }

    List<DisciplineEvent> events(LocalDate date) {
        return discipline.events().stream()
                .filter(event -> event.date().equals(date))
                .toList();
    }

    /** The working days that are over, in order of date. */
    List<AttendanceDay> pastDays() {
        return days.values().stream()
                .filter(day -> day.status() != DayStatus.OFF && isOver(day, now))
                .sorted(Comparator.comparing(AttendanceDay::date))
                .toList();
    }

    DayMark mark(LocalDate date) {
        var day = day(date);
        if (isOver(date)) {
            return DayMark.ofPast(day, missedRollCall(date));
        }
        return DayMark.ofOpen(day, day.shift() != null && !day.shift().start().isAfter(now));
    }

    private boolean missedRollCall(LocalDate date) {
        return discipline.events().stream()
                .anyMatch(event ->
                        event.kind() == EventKind.ROLL_CALL && event.date().equals(date));
    }

    /** The mark as the matrix writes it, with the number of the band where the rule has bands. */
    String code(LocalDate date) {
        var mark = mark(date);
        if (!mark.hasBand()) {
            return mark.code();
        }
        var day = day(date);
        var band = policy.discipline().band(mark == DayMark.LATE ? day.lateMinutes() : day.earlyMinutes());
        return band == 0 ? mark.code() : mark.code() + band;
    }
}
