package id.kinerja.cli.files;

import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.MonthSchedule;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code schedules.csv}: the hours of every schedule by weekday, for good or between two dates. */
final class SchedulesFile {

    static final String NAME = "schedules.csv";

    private static final int SCHEDULE = 0;
    private static final int WEEKDAY = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int VALID_FROM = 4;
    private static final int VALID_TO = 5;
    private static final Columns COLUMNS =
            Columns.of("schedule", "weekday", "start", "end").optional("valid_from", "valid_to");
    private static final int DAYS_OF_WEEK = 7;

    private final Map<String, List<PersonFacts.Lined<WorkHours>>> hours = new HashMap<>();

    private SchedulesFile() {}

    static Schedules read(InputFolder folder, YearMonth month, List<Holiday> holidays) {
        var file = new SchedulesFile();
        var areKnown = folder.csv(NAME, COLUMNS, file::add);
        var schedules = new HashMap<String, MonthSchedule>();
        file.hours.forEach((name, rows) -> {
            var pattern = new WorkPattern(
                    name, rows.stream().map(PersonFacts.Lined::fact).toList());
            schedules.put(name, new MonthSchedule(month, pattern, holidays));
        });
        return new Schedules(schedules, areKnown);
    }

    private void add(Row row) {
        var name = row.required(SCHEDULE);
        var weekday = row.whole(WEEKDAY, 1, DAYS_OF_WEEK);
        var start = row.timeOfDay(START);
        var end = row.timeOfDay(END);
        var before = row.refusedSoFar();
        var from = row.optionalDate(VALID_FROM);
        var to = row.optionalDate(VALID_TO);
        if (name != null) {
            hours.computeIfAbsent(name, schedule -> new ArrayList<>());
        }
        if (name == null || weekday == null || start == null || end == null || row.refusedSoFar() > before) {
            return;
        }
        if (start.equals(end)) {
            row.refuse(FileFlaw.EMPTY_SHIFT, start);
        } else if (from != null && to != null && to.isBefore(from)) {
            row.refuse(FileFlaw.TO_BEFORE_FROM, "valid_to", to, "valid_from", from);
        } else {
            add(row, name, new WorkHours(DayOfWeek.of(weekday), start, end, from, to));
        }
    }

    private void add(Row row, String name, WorkHours added) {
        var rows = hours.get(name);
        rows.stream()
                .filter(earlier -> earlier.fact().meets(added))
                .findFirst()
                .ifPresent(earlier -> row.refuse(
                        FileFlaw.HOURS_MEET,
                        name,
                        Integer.toString(added.weekday().getValue()),
                        Integer.toString(earlier.line())));
        rows.add(new PersonFacts.Lined<>(row.line(), added));
    }
}
