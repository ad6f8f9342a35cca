package id.kinerja.monthend;

import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.payslips.HeadCount;
import id.kinerja.shared.UnitId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many were ready in each agency when they were counted the last time. */
@Repository
class HeadCountRepository {

    private final JdbcClient database;

    HeadCountRepository(JdbcClient database) {
        this.database = database;
    }

    /** A count, and when it was made. */
    record Kept(HeadCount heads, Instant at) {}

    Map<UnitId, Kept> of(YearMonth month) {
        var kept = new HashMap<UnitId, Kept>();
        database.sql("select agency_id, people, unready, counted_at from monthend.head_count where month = ?")
                .param(first(month))
                .query(row -> {
                    var heads = new HeadCount(row.getInt("people"), row.getInt("unready"));
                    kept.put(new UnitId(uuid(row, "agency_id")), new Kept(heads, instant(row, "counted_at")));
                });
        return kept;
    }

    void keep(YearMonth month, UnitId agency, Kept kept) {
        database.sql("""
                        insert into monthend.head_count (month, agency_id, people, unready, counted_at)
                        values (:month, :agency, :people, :unready, :at)
                        on conflict (month, agency_id) do update
                        set people = excluded.people, unready = excluded.unready, counted_at = excluded.counted_at
                        where head_count.counted_at <= excluded.counted_at""")
                .param("month", first(month))
                .param("agency", agency.id())
                .param("people", kept.heads().people())
                .param("unready", kept.heads().unready())
                .param("at", kept.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
