package id.kinerja.home;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.home.Waiting.Counts;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is missing in agencies on a day: one question for any number of them. */
@Repository
class WaitingRepository {

    private final JdbcClient database;

    WaitingRepository(JdbcClient database) {
        this.database = database;
    }

    /** Of each agency where anything is missing: posts without a class, people without account, leading positions without holder. */
    Map<UnitId, Counts> missing(Collection<UnitId> agencies, LocalDate today) {
        var counts = new HashMap<UnitId, Counts>();
        database.sql("""
                        select agency_id, sum(classless) as classless, sum(accountless) as accountless, sum(vacant) as vacant
                        from (
                            select u.agency_id, (p.job_class is null)::int as classless,
                                (not exists (select from identity.v_account a where a.person_id = p.person_id))::int
                                    as accountless, 0 as vacant
                            from organization.v_placement p join organization.v_unit u on u.id = p.unit_id
                            where u.agency_id = any(:agencies) and p.valid @> :today::date
                            union all
                            select v.agency_id, 0, 0, 1 from organization.v_vacant(:today) v
                            where v.agency_id = any(:agencies)) each
                        group by agency_id""")
                .param("agencies", ids(agencies.stream().map(UnitId::id).toList()))
                .param("today", today)
                .query(row -> {
                    var found = new Counts(row.getInt("classless"), row.getInt("accountless"), row.getInt("vacant"));
                    counts.put(new UnitId(uuid(row, "agency_id")), found);
                });
        return counts;
    }
}
