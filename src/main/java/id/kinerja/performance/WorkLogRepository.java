package id.kinerja.performance;

import static id.kinerja.shared.sql.Columns.afterLast;
import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

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
                        where person_id = any(:people) and date >= :first and date < :next
                        order by person_id, date""")
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
}
