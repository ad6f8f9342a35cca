package id.kinerja.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a case gives, in the short words of the case files, and writes it out in full. */
final class GivenReader {

    private static final int MINUTES_OF_A_LOG = 450;
    private static final List<String> FIVE_DAYS = List.of("1-5", "07:30", "16:00", "", "");

    private final Entry given;
    private final YearMonth month;
    private final Map<Table, List<List<String>>> tables = new EnumMap<>(Table.class);

    private GivenReader(Entry given, YearMonth month) {
        this.given = given;
        this.month = month;
    }

    static Given read(Entry given, YearMonth month) {
        var reader = new GivenReader(given, month);
        var employee = reader.employee();
        reader.calendar();
        reader.attendance();
        reader.work();
        reader.rollCalls();
        reader.decisions();
        given.end();
        return new Given(employee, reader.tables);
    }

    private Map<String, String> employee() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("job_class", given.text("class", "7"));
        cells.put("rank", given.text("rank", "III/a"));
        cells.put("employment", given.text("employment", "PNS"));
        List.of(
                        "amount",
                        "condition",
                        "effective_minutes",
                        "zakat",
                        "tax_status",
                        "workload_amount",
                        "achievement_amount",
                        "condition_amount")
                .forEach(column -> cells.put(column, given.text(column, "")));
        return cells;
    }

    private void calendar() {
        if (given.hasList("schedule")) {
            given.entries("schedule").forEach(this::hours);
        } else if (given.text("schedule", "five_days").equals("five_days")) {
            hours(FIVE_DAYS);
        } else if (!given.text("schedule").isEmpty()) {
            throw new IllegalArgumentException(given.where() + ": schedule is five_days, none or a list of hours");
        }
        given.texts("holidays").forEach(date -> add(Table.HOLIDAYS, date, "Hari libur"));
    }

    private void hours(Entry row) {
        hours(List.of(row.text("days"), row.text("start"), row.text("end"), row.text("from", ""), row.text("to", "")));
        row.end();
    }

    private void hours(List<String> row) {
        var days = row.getFirst().split("-");
        for (var day = Integer.parseInt(days[0]); day <= Integer.parseInt(days[days.length - 1]); day++) {
            add(Table.SCHEDULES, Integer.toString(day), row.get(1), row.get(2), row.get(3), row.get(4));
        }
    }

    private void attendance() {
        var absences = new ArrayList<Absent>();
        for (var absence : given.entries("absences")) {
            absences.add(new Absent(absence.text("kind"), date(absence.text("from")), date(absence.text("to"))));
            absence.end();
        }
        var workdays = Workday.of(rows(Table.SCHEDULES), rows(Table.HOLIDAYS), month).stream()
                .filter(day -> absences.stream().noneMatch(absent -> absent.covers(day.date())))
                .toList();
        var plan = new DayPlan(workdays, given);
        absences.addAll(plan.absences());
        absences.forEach(absent -> add(
                Table.ABSENCES,
                absent.kind(),
                absent.from().toString(),
                absent.to().toString()));
        plan.taps().forEach(tap -> add(Table.PUNCHES, tap));
    }

    private void work() {
        var rest = Integer.parseInt(given.text("minutes", "0"));
        for (var day = 1; rest > 0; day++, rest -= MINUTES_OF_A_LOG) {
            var minutes = Math.min(rest, MINUTES_OF_A_LOG);
            add(Table.WORK_LOGS, month.atDay(day).toString(), Integer.toString(minutes), "verified");
        }
        for (var log : given.entries("work_logs")) {
            add(Table.WORK_LOGS, log.text("date"), log.text("minutes"), log.text("status", "verified"));
            log.end();
        }
    }

    // a row without kind is a roll-call
    private void rollCalls() {
        missed("missed_roll_calls", "");
        missed("missed_ceremonies", "ceremony");
        for (var one : given.entries("roll_calls")) {
            add(Table.ROLL_CALLS, one.text("date"), one.text("attended"), one.text("kind", ""));
            one.end();
        }
    }

    private void missed(String key, String kind) {
        for (var day = 1; day <= Integer.parseInt(given.text(key, "0")); day++) {
            add(Table.ROLL_CALLS, month.atDay(day).toString(), "no", kind);
        }
    }

    private void decisions() {
        given.map("measures").forEach((measure, value) -> add(Table.MEASURES, measure, value));
        for (var sanction : given.entries("sanctions")) {
            add(Table.SANCTIONS, sanction.text("level"), sanction.text("from"), sanction.text("months"));
            sanction.end();
        }
        for (var placement : given.entries("placements")) {
            add(Table.PLACEMENTS, placement.text("from"), placement.text("class"));
            placement.end();
        }
    }

    private List<List<String>> rows(Table table) {
        return tables.getOrDefault(table, List.of());
    }

    private void add(Table table, String... cells) {
        tables.computeIfAbsent(table, rows -> new ArrayList<>()).add(List.of(cells));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
