package id.kinerja.monthend.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.Rounding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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

    /** By which a spreadsheet knows that names are written in UTF-8. */
    private static final String UTF_8 = "\uFEFF";

    private Recap() {}

    static String of(PersonResult.OfMonth month, LocalDateTime now) {
        var text = new StringWriter().append(UTF_8);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            month.results().stream()
                    .map(result -> PersonDays.of(result, month.rule().policy(), now))
                    .forEach(person -> csv.writeRecord(row(person)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(PersonDays person) {
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
        var cells = new ArrayList<>(List.of(
                employee.nip().digits(),
                harmless(employee.name()),
                harmless(person.member().post().unit().name())));
        numbers.mapToObj(Integer::toString).forEach(cells::add);
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

    // a spreadsheet would calculate a cell that begins like a formula
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
