package id.kinerja.calendar;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.month;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.calendar.model.Holiday;
import id.kinerja.calendar.model.WorkHours;
import id.kinerja.calendar.model.WorkPattern;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.sql.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work patterns with their hours, holidays, and whose hours are which. */
@Repository
class ScheduleRepository {

    private final JdbcClient database;
    private final CopyRows copy;

    ScheduleRepository(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    Map<UUID, WorkPattern> patterns() {
        var names = new LinkedHashMap<UUID, String>();
        var hours = new HashMap<UUID, List<WorkHours>>();
        database.sql("""
                        select p.id, p.name, h.weekday, h.start_time, h.end_time, h.valid_from, h.valid_to
                        from calendar.work_pattern p join calendar.work_hours h on h.pattern_id = p.id
                        order by p.name, h.weekday, h.valid_from nulls first""").query(row -> {
            var id = uuid(row, "id");
            names.put(id, row.getString("name"));
            hours.computeIfAbsent(id, none -> new ArrayList<>()).add(hours(row));
        });
        var patterns = new LinkedHashMap<UUID, WorkPattern>();
        names.forEach((id, name) -> patterns.put(id, new WorkPattern(name, hours.get(id))));
        return patterns;
    }

    List<Holiday> holidays(LocalDate from, LocalDate to) {
        return database.sql("select date, name from calendar.holiday where date between ? and ? order by date")
                .param(from)
                .param(to)
                .query((row, number) -> new Holiday(date(row, "date"), row.getString("name")))
                .list();
    }

    /** The pattern that each of these persons works by in the month; whoever has none is not in the answer. */
    Map<PersonId, UUID> assignments(Collection<UUID> people, YearMonth month) {
        var assigned = new HashMap<PersonId, UUID>();
        database.sql("""
                        select distinct on (person_id) person_id, pattern_id from calendar.work_assignment
                        where person_id = any(?) and from_month <= ? order by person_id, from_month desc""").param(ids(people)).param(first(month)).query(row -> {
            assigned.put(new PersonId(uuid(row, "person_id")), uuid(row, "pattern_id"));
        });
        return assigned;
    }

    Optional<YearMonth> firstMonth() {
        return database.sql("select from_month from calendar.work_assignment order by from_month limit 1")
                .query((row, number) -> month(row, "from_month"))
                .optional();
    }

    private static WorkHours hours(ResultSet row) throws SQLException {
        return new WorkHours(
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("start_time", LocalTime.class),
                row.getObject("end_time", LocalTime.class),
                date(row, "valid_from"),
                date(row, "valid_to"));
    }

    UUID add(WorkPattern pattern) {
        var id = database.sql("insert into calendar.work_pattern (name) values (?) returning id")
                .param(pattern.name())
                .query(UUID.class)
                .single();
        copy.into(
                "calendar.work_hours (pattern_id, weekday, start_time, end_time, valid_from, valid_to)",
                pattern.hours().stream().map(hours -> new Object[] {
                    id, hours.weekday().getValue(), hours.start(), hours.end(), hours.validFrom(), hours.validTo()
                }));
        return id;
    }

    void addHolidays(List<Holiday> holidays) {
        copy.into("calendar.holiday (date, name)", holidays.stream().map(holiday ->
                new Object[] {holiday.date(), holiday.name()}));
    }

    void assign(Map<PersonId, UUID> patterns, YearMonth from) {
        copy.into(
                "calendar.work_assignment (person_id, pattern_id, from_month)",
                patterns.entrySet().stream()
                        .map(one -> new Object[] {one.getKey().id(), one.getValue(), first(from)}));
    }
}
