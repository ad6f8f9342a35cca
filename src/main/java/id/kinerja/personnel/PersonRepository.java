package id.kinerja.personnel;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Post;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the books hold of one person. */
@Repository
class PersonRepository {

    private final JdbcClient database;

    PersonRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<PersonFile.Identity> identity(Nip nip) {
        return database.sql("""
                        select n.id, n.name, e.nip, e.rank, e.employment from organization.v_employee e
                        join organization.v_person n on n.id = e.person_id where e.nip = ?""")
                .param(nip.digits())
                .query((row, number) -> new PersonFile.Identity(
                        new PersonId(uuid(row, "id")),
                        new Nip(row.getString("nip")),
                        row.getString("name"),
                        new Rank(row.getString("rank")),
                        Employment.valueOf(row.getString("employment"))))
                .optional();
    }

    /** All posts, newest first, each with the superior who was named for it and the agency where he is today. */
    List<HeldPost> posts(PersonId person, LocalDate today) {
        return database.sql("""
                        select lower(p.valid) as since, upper(p.valid) as before, p.position, p.job_class,
                            u.id as unit_id, u.code, u.name as unit, u.zone,
                            a.id as agency_id, a.code as agency_code, a.name as agency, a.zone as agency_zone,
                            c.id as colleague_id, c.name as colleague, e.nip as colleague_nip,
                            h.position as colleague_position, v.agency_id as colleague_agency
                        from organization.v_placement p
                            join organization.v_unit u on u.id = p.unit_id
                            join organization.v_unit a on a.id = u.agency_id
                            left join organization.v_person c on c.id = p.superior_id
                            left join organization.v_employee e on e.person_id = c.id
                            left join organization.v_placement h on h.person_id = c.id and h.valid @> :today::date
                            left join organization.v_unit v on v.id = h.unit_id
                        where p.person_id = :person order by lower(p.valid) desc""")
                .param("person", person.id())
                .param("today", today)
                .query(PersonRepository::held)
                .list();
    }

    /** Whoever names this person as his superior today, by name. */
    List<Colleague> subordinates(PersonId person, LocalDate today) {
        return database.sql("""
                        select c.id as colleague_id, c.name as colleague, e.nip as colleague_nip,
                            p.position as colleague_position, u.agency_id as colleague_agency
                        from organization.v_placement p
                            join organization.v_person c on c.id = p.person_id
                            join organization.v_employee e on e.person_id = c.id
                            join organization.v_unit u on u.id = p.unit_id
                        where p.superior_id = :person and p.valid @> :today::date order by lower(c.name), c.id""")
                .param("person", person.id())
                .param("today", today)
                .query((row, number) -> colleague(row))
                .list();
    }

    List<PersonFile.HeldRole> roles(PersonId person, LocalDate today) {
        return database.sql("""
                        select g.role, u.name as unit, lower(g.valid) as since, g.reason from organization.v_role_grant g
                        left join organization.v_unit u on u.id = g.unit_id
                        where g.person_id = :person and g.valid @> :today::date order by g.role, u.name""")
                .param("person", person.id())
                .param("today", today)
                .query((row, number) -> new PersonFile.HeldRole(
                        Role.valueOf(row.getString("role")),
                        row.getString("unit"),
                        date(row, "since"),
                        row.getString("reason")))
                .list();
    }

    private static HeldPost held(ResultSet row, int number) throws SQLException {
        return new HeldPost(
                date(row, "since"),
                row.getObject("before", LocalDate.class),
                post(row),
                row.getString("colleague") == null ? null : colleague(row));
    }

    private static Post post(ResultSet row) throws SQLException {
        var agency = new UnitId(uuid(row, "agency_id"));
        var jobClass = intOrNull(row, "job_class");
        return new Post(
                new Unit(
                        new UnitId(uuid(row, "unit_id")),
                        row.getString("code"),
                        row.getString("unit"),
                        agency,
                        ZoneId.of(row.getString("zone"))),
                new Unit(
                        agency,
                        row.getString("agency_code"),
                        row.getString("agency"),
                        agency,
                        ZoneId.of(row.getString("agency_zone"))),
                row.getString("position"),
                jobClass == null ? null : new JobClass(jobClass));
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(uuid(row, "id")),
                row.getString("code"),
                row.getString("name"),
                new UnitId(uuid(row, "agency_id")),
                ZoneId.of(row.getString("zone")));
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        var nip = row.getString("colleague_nip");
        return new Colleague(
                new PersonId(uuid(row, "colleague_id")),
                row.getString("colleague"),
                nip == null ? null : new Nip(nip),
                row.getString("colleague_position"),
                agency(row));
    }

    private static @Nullable UnitId agency(ResultSet row) throws SQLException {
        var agency = uuid(row, "colleague_agency");
        return agency == null ? null : new UnitId(agency);
    }
}
