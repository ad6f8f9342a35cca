package id.kinerja.monthend.web;

import id.kinerja.attendance.model.DayStatus;
import id.kinerja.payslips.PersonResult;
import id.kinerja.shared.Percent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** A month at a glance: a row for each person, a column for each day. */
public record Matrix(YearMonth month, List<Column> columns, List<Row> rows) {

    /** A day of the month; narrow where nobody works. */
    public record Column(LocalDate date, boolean isWorking, boolean isToday) {}

    /** One person's month, with how many discipline events it has so far and what they take. */
    public record Row(String nip, String name, List<Cell> cells, int events, Percent lost) {

        /** Whether there is anything to see but quiet dots. */
        boolean hasEvents() {
            return events > 0;
        }
    }

    /** One person's day. */
    public record Cell(Column column, DayMark mark, String code, int events) {

        /** Whether more happened than the one code says. */
        public boolean isTwice() {
            return events > 1;
        }

        public boolean isEmpty() {
            return mark == DayMark.FREE;
        }
    }

    static Matrix of(PersonResult.OfMonth month, LocalDateTime now) {
        var policy = month.rule().policy();
        var people = month.results().stream()
                .map(result -> PersonDays.of(result, policy, now))
                .sorted(Comparator.comparing(one -> one.member().employee().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        var columns = columns(month.month(), people, now.toLocalDate());
        return new Matrix(
                month.month(),
                columns,
                people.stream().map(one -> row(one, columns)).toList());
    }

    private static List<Column> columns(YearMonth month, List<PersonDays> people, LocalDate today) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> new Column(
                        date,
                        people.stream().anyMatch(one -> one.day(date).status() != DayStatus.OFF),
                        date.equals(today)))
                .toList();
    }

    private static Row row(PersonDays person, List<Column> columns) {
        var employee = person.member().employee();
        return new Row(
                employee.nip().digits(),
                employee.name(),
                columns.stream().map(column -> cell(person, column)).toList(),
                person.discipline().events().size(),
                person.discipline().lost());
    }

    private static Cell cell(PersonDays person, Column column) {
        var date = column.date();
        return new Cell(
                column,
                person.mark(date),
                person.code(date),
                person.events(date).size());
    }

    /** The same days of these people alone, in this order. */
    Matrix with(List<Row> some) {
        return new Matrix(month, columns, some);
    }
}
