package id.kinerja.monthend.web;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.lists.web.ListFile;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.Rounding;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The days of a month added up for each person, as a table for spreadsheets; days that are not over count nowhere. */
final class Recap {

    private static final List<String> HEADER = List.of("""
            nip name unit working_days attended_days late_days late_minutes early_days early_minutes one_tap_days \
            absent_days leave_days sick_days duty_days missed_roll_calls events percent_lost""".split(" "));
    private static final int DECIMALS = 4;

    private Recap() {}

    static ListFile of(String name, PersonResult.OfMonth month, LocalDateTime now) {
        var rows = month.results().stream()
                .map(result -> PersonDays.of(result, month.rule().policy(), now))
                .map(Recap::row)
                .toList();
        return new ListFile(name, HEADER, rows);
    }

    private static List<Object> row(PersonDays person) {
        var employee = person.member().employee();
        var past = person.pastDays();
        var numbers = IntStream.of(
                past.size(),
                count(past, DayMark.WELL, DayMark.LATE, DayMark.EARLY, DayMark.LATE_AND_EARLY, DayMark.ONE_TAP),
                (int) past.stream().filter(day -> day.lateMinutes() > 0).count(),
                past.stream().mapToInt(AttendanceDay::lateMinutes).sum(),
                (int) past.stream().filter(day -> day.earlyMinutes() > 0).count(),
                past.stream().mapToInt(AttendanceDay::earlyMinutes).sum(),
                count(past, DayMark.ONE_TAP),
                count(past, DayMark.ABSENT),
                count(past, DayMark.LEAVE),
                count(past, DayMark.SICK),
                count(past, DayMark.DUTY),
                person.discipline().only(List.of(EventKind.ROLL_CALL)).events().size(),
                person.discipline().events().size());
        var cells = new ArrayList<Object>(List.of(
                employee.nip().digits(),
                employee.name(),
                person.member().post().unit().name()));
        numbers.asLongStream().forEach(cells::add);
        cells.add(person.discipline()
                .lost()
                .number()
                .toDecimal(DECIMALS, Rounding.HALF_UP)
                .stripTrailingZeros()
                .toPlainString());
        return cells;
    }

    private static int count(Collection<AttendanceDay> days, DayMark... marks) {
        return (int) days.stream()
                .filter(day -> List.of(marks).contains(DayMark.ofPast(day, false)))
                .count();
    }
}
