package id.kinerja.structure;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.structure.Chart.Colleague;
import id.kinerja.structure.Chart.Top;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who and how many stood in units on a day. */
@Repository
class ChartRepository {

    private final JdbcClient database;

    ChartRepository(JdbcClient database) {
        this.database = database;
    }

    Map<UnitId, Integer> people(LocalDate day) {
        return counts(database.sql("""
                        select unit_id, count(*) as people from organization.v_placement
                        where until > :day::date and valid @> :day::date group by unit_id""").param("day", day));
    }

    Map<UnitId, Integer> people(Collection<UnitId> units, LocalDate day) {
        return counts(database.sql("""
                        select unit_id, count(*) as people from organization.v_placement
                        where unit_id = any(:units) and until > :day::date and valid @> :day::date group by unit_id""")
                .param("units", ids(units.stream().map(UnitId::id).toList()))
                .param("day", day));
    }

    private static Map<UnitId, Integer> counts(JdbcClient.StatementSpec counted) {
        var counts = new HashMap<UnitId, Integer>();
        counted.query(row -> {
            counts.put(new UnitId(uuid(row, "unit_id")), row.getInt("people"));
        });
        return counts;
    }

    /** Those of the unit itself by name, a page of them. */
    List<Colleague> colleagues(UnitId unit, LocalDate day, int after, int most) {
        return database.sql("""
                        select e.person_id, e.nip, n.name, h.position from organization.v_placement h
                            join organization.v_employee e on e.person_id = h.person_id
                            join organization.v_person n on n.id = h.person_id
                        where h.unit_id = :unit and h.until > :day::date and h.valid @> :day::date
                        order by n.name, e.nip offset :after limit :most""")
                .param("unit", unit.id())
                .param("day", day)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Colleague(
                        new PersonId(uuid(row, "person_id")),
                        new Nip(row.getString("nip")),
                        row.getString("name"),
                        row.getString("position")))
                .list();
    }

    /** The units of the day that have a position to lead them, and nobody who holds it. */
    Set<UnitId> vacant(LocalDate day) {
        return units(
                database.sql("select unit_id from organization.v_vacant(:day)").param("day", day));
    }

    /** Those of these units. */
    Set<UnitId> vacant(Collection<UnitId> units, LocalDate day) {
        return units(database.sql("select unit_id from organization.v_vacant(:day) where unit_id = any(:units)")
                .param("units", ids(units.stream().map(UnitId::id).toList()))
                .param("day", day));
    }

    private static Set<UnitId> units(JdbcClient.StatementSpec found) {
        return found.query((row, number) -> new UnitId(uuid(row, "unit_id"))).set();
    }

    /** Who leads the government on a day: whoever holds that role, with what he is for the office where it is entered. */
    List<Top> tops(LocalDate day) {
        return database.sql("""
                        select n.name, o.what from organization.v_role_grant g
                            join organization.v_person n on n.id = g.person_id
                            left join organization.v_outsider o on o.person_id = g.person_id and o.stands
                        where g.role = 'MAYOR' and g.unit_id is null and g.valid @> :day::date
                            and (o.valid is null or o.valid @> :day::date)
                            and not exists (select from organization.v_employment_period e
                                where e.person_id = g.person_id and e.standing <> 'ACTIVE' and e.valid @> :day::date)
                        order by n.name""")
                .param("day", day)
                .query((row, number) -> new Top(row.getString("name"), row.getString("what")))
                .list();
    }
}
