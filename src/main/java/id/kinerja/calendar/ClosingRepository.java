package id.kinerja.calendar;

import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.month;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.calendar.model.MonthState;
import id.kinerja.calendar.model.MonthState.Closing;
import id.kinerja.calendar.model.MonthState.Reopening;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say when a month was closed and opened again. */
@Repository
class ClosingRepository {

    private static final String ALL = """
            select %s c.unit_id, c.month, c.id, c.version, c.closed_at, closer.name as closed_by,
                r.reason, r.reopened_at, opener.name as reopened_by
            from calendar.month_closing c
                join organization.v_person closer on closer.id = c.closed_by
                left join calendar.month_reopening r on r.closing_id = c.id
                left join organization.v_person opener on opener.id = r.reopened_by
            where %s order by c.unit_id, c.month, c.version desc""";

    private final JdbcClient database;

    ClosingRepository(JdbcClient database) {
        this.database = database;
    }

    /** One agency's month and how it stands. */
    record Standing(UnitId agency, YearMonth month, MonthState state) {}

    Optional<MonthState> of(UnitId agency, YearMonth month) {
        return database.sql(latest("c.unit_id = ? and c.month = ?"))
                .param(agency.id())
                .param(first(month))
                .query(ClosingRepository::standing)
                .optional()
                .map(Standing::state);
    }

    Map<UnitId, MonthState> of(YearMonth month) {
        return database
                .sql(latest("c.month = ?"))
                .param(first(month))
                .query(ClosingRepository::standing)
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::agency, Standing::state));
    }

    Map<YearMonth, MonthState> states(UnitId agency) {
        return database
                .sql(latest("c.unit_id = ?"))
                .param(agency.id())
                .query(ClosingRepository::standing)
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::month, Standing::state));
    }

    List<MonthState> history(UnitId agency, YearMonth month) {
        return database
                .sql(ALL.formatted("", "c.unit_id = ? and c.month = ?"))
                .param(agency.id())
                .param(first(month))
                .query(ClosingRepository::standing)
                .list()
                .stream()
                .map(Standing::state)
                .toList();
    }

    /** The latest month of each that is closed and not opened again. */
    Map<UnitId, YearMonth> last(Collection<UnitId> agencies) {
        var last = new HashMap<UnitId, YearMonth>();
        database.sql("""
                        select c.unit_id, max(c.month) as month from calendar.month_closing c
                        where c.unit_id = any(?) and not exists (
                            select from calendar.month_reopening r where r.closing_id = c.id)
                        group by c.unit_id""").param(ids(agencies.stream().map(UnitId::id).toList())).query(row -> {
            last.put(new UnitId(uuid(row, "unit_id")), month(row, "month"));
        });
        return last;
    }

    private static String latest(String which) {
        return ALL.formatted("distinct on (c.unit_id, c.month)", which);
    }

    // the unique key lets one of two closers through and refuses the other
    UUID keep(UnitId agency, YearMonth month, int version, PersonId closer, Instant at) {
        return database.sql("""
                        insert into calendar.month_closing (unit_id, month, version, closed_by, closed_at)
                        values (?, ?, ?, ?, ?) returning id""")
                .param(agency.id())
                .param(first(month))
                .param(version)
                .param(closer.id())
                .param(at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void reopen(UUID closing, String reason, PersonId opener, Instant at) {
        database.sql("""
                        insert into calendar.month_reopening (closing_id, reason, reopened_by, reopened_at)
                        values (?, ?, ?, ?)""")
                .param(closing)
                .param(reason)
                .param(opener.id())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var closing = new Closing(
                uuid(row, "id"), row.getInt("version"), row.getString("closed_by"), instant(row, "closed_at"));
        return new Standing(new UnitId(uuid(row, "unit_id")), month(row, "month"), state(row, closing));
    }

    private static MonthState state(ResultSet row, Closing closing) throws SQLException {
        var reason = row.getString("reason");
        return reason == null
                ? new MonthState.Closed(closing)
                : new MonthState.Reopened(
                        closing, new Reopening(reason, row.getString("reopened_by"), instant(row, "reopened_at")));
    }
}
