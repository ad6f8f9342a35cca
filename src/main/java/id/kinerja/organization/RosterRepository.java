package id.kinerja.organization;

import id.kinerja.organization.PersonnelRecords.Listed;
import id.kinerja.organization.model.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons with the post and the roles that each holds on a day. */
@Repository
class RosterRepository {

    private final JdbcClient database;

    RosterRepository(JdbcClient database) {
        this.database = database;
    }

    List<Listed> on(LocalDate date, @Nullable Unit unit, @Nullable Integer limit) {
        return database.sql("""
                        select e.nip, n.name, coalesce(v.name, u.name, '') as unit, coalesce(p.position, '') as position,
                            concat_ws(';', case when e.nip is not null then 'employee' end, r.roles) as roles
                        from organization.person n
                            left join organization.employee e on e.person_id = n.id
                            left join organization.placement p on p.person_id = n.id and p.valid @> :date::date
                            left join organization.unit u on u.id = p.unit_id
                            left join organization.v_unit_period v on v.unit_id = u.id and v.valid @> :date::date
                            left join (select person_id, string_agg(distinct lower(role), ';' order by lower(role)) as roles
                                from organization.role_grant where valid @> :date::date group by person_id) r
                                on r.person_id = n.id
                        where :unit::uuid is null or u.id = :unit::uuid or u.agency_id = :unit::uuid
                        order by e.nip nulls last, n.name
                        limit :limit""")
                .param("date", date)
                .param("unit", unit == null ? null : unit.id().id())
                .param("limit", limit)
                .query((row, number) -> new Listed(
                        row.getString("nip"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("position"),
                        row.getString("roles")))
                .list();
    }
}
