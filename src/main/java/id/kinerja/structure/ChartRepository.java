package id.kinerja.structure;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.structure.Chart.Colleague;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who and how many stood in units on a day. */
@Repository
class ChartRepository {

    private static final String VACANT = """
            l.leads and l.valid @> :day::date and not exists (
                select from organization.v_placement h where h.position_id = l.id and h.valid @> :day::date)""";

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

    /** How many leading positions of the units of the day nobody holds on it. */
    int vacancies(LocalDate day) {
        return database.sql("select count(*) from organization.v_unit_period u join organization.v_position l "
                        + "on l.unit_id = u.unit_id where u.valid @> :day::date and " + VACANT)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** How many leading positions of these units nobody holds on the day. */
    int vacancies(Collection<UnitId> units, LocalDate day) {
        return database.sql(
                        "select count(*) from organization.v_position l where l.unit_id = any(:units) and " + VACANT)
                .param("units", ids(units.stream().map(UnitId::id).toList()))
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
