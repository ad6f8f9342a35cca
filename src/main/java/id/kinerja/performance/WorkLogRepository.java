package id.kinerja.performance;

import static id.kinerja.shared.sql.Columns.afterLast;
import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.performance.WorkLogs.Decided;
import id.kinerja.performance.WorkLogs.Recorded;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkLogRepository {

    private static final int FETCHED_AT_ONCE = 5_000;

    private final JdbcClient database;

    WorkLogRepository(JdbcClient database) {
        this.database = database;
    }

    Map<PersonId, List<WorkLog>> of(Collection<UUID> people, YearMonth month) {
        var logs = new HashMap<PersonId, List<WorkLog>>();
        database.sql("""
                        select person_id, date, minutes, status from performance.work_log
                        where person_id = any(:people) and date >= :first and date < :next""")
                .param("people", ids(people))
                .param("first", first(month))
                .param("next", afterLast(month))
                .withFetchSize(FETCHED_AT_ONCE)
                .query(row -> {
                    logs.computeIfAbsent(new PersonId(uuid(row, "person_id")), nobody -> new ArrayList<>())
                            .add(new WorkLog(
                                    date(row, "date"),
                                    row.getInt("minutes"),
                                    WorkLog.Status.valueOf(row.getString("status"))));
                });
        return logs;
    }

    void add(List<Recorded> logs) {
        database.sql("""
                        insert into performance.work_log (id, person_id, date, minutes, activity)
                        select * from unnest(?::uuid[], ?::uuid[], ?::date[], ?::int[], ?::text[]) on conflict (id) do nothing""")
                .param(logs.stream().map(Recorded::id).toArray(UUID[]::new))
                .param(logs.stream().map(log -> log.person().id()).toArray(UUID[]::new))
                .param(logs.stream().map(log -> log.date().toString()).toArray(String[]::new))
                .param(logs.stream().map(Recorded::minutes).toArray(Integer[]::new))
                .param(logs.stream().map(Recorded::activity).toArray(String[]::new))
                .update();
    }

    /** Only a log that still waits is decided on, and the decision stays as a row of its own. */
    void decide(List<Decided> decisions) {
        database.sql("""
                        with decided as (
                            update performance.work_log l set status = d.status
                            from unnest(?::uuid[], ?::text[], ?::uuid[]) as d (id, status, decider)
                            where l.id = d.id and l.status = 'SUBMITTED' returning l.id, d.status, d.decider)
                        insert into performance.work_log_decision (work_log_id, status, decided_by) select * from decided""")
                .param(decisions.stream().map(Decided::log).toArray(UUID[]::new))
                .param(decisions.stream().map(one -> one.status().name()).toArray(String[]::new))
                .param(decisions.stream().map(one -> one.decider().id()).toArray(UUID[]::new))
                .update();
    }
}
