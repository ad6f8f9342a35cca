package id.kinerja.personnel;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.ActingKind;
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
import java.util.Collection;
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
        return identity("""
                        select n.id, n.name, e.nip, e.rank, e.employment from organization.v_employee e
                        join organization.v_person n on n.id = e.person_id where e.nip = ?""", nip);
    }

    /** Who stood in the books by this number before it was corrected, by his number of today. */
    Optional<PersonFile.Identity> formerly(Nip nip) {
        return identity("""
                        select n.id, n.name, e.nip, e.rank, e.employment from organization.v_former_nip f
                            join organization.v_employee e on e.person_id = f.person_id
                            join organization.v_person n on n.id = f.person_id
                        where f.nip = ? order by f.id desc limit 1""", nip);
    }

    private Optional<PersonFile.Identity> identity(String sql, Nip nip) {
        return database.sql(sql)
                .param(nip.digits())
                .query((row, number) -> new PersonFile.Identity(
                        new PersonId(uuid(row, "id")),
                        new Nip(row.getString("nip")),
                        row.getString("name"),
                        new Rank(row.getString("rank")),
                        Employment.valueOf(row.getString("employment"))))
                .optional();
    }

    /** Whether he holds a role today, or was given one that begins later. */
    boolean holdsRole(PersonId person, LocalDate today) {
        return database.sql("""
                        select exists (select from organization.v_role_grant
                        where person_id = :person and valid && daterange(:today::date, null))""")
                .param("person", person.id())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** All posts, newest first; each unit is called as on the post's last day, or today. */
    List<HeldPost> posts(PersonId person, LocalDate today) {
        return database.sql("""
                        select lower(p.valid) as since, upper(p.valid) as before, p.position, p.job_class,
                            u.id as unit_id, u.code, coalesce(up.name, u.name) as unit, u.zone, a.id as agency_id,
                            a.code as agency_code, coalesce(ap.name, a.name) as agency, a.zone as agency_zone
                        from organization.v_placement p
                            join organization.v_unit u on u.id = p.unit_id
                            join organization.v_unit a on a.id = u.agency_id
                            cross join lateral (select greatest(
                                lower(p.valid), least(upper(p.valid) - 1, :today::date)) as day) told
                            left join organization.v_unit_period up on up.unit_id = u.id and up.valid @> told.day
                            left join organization.v_unit_period ap on ap.unit_id = a.id and ap.valid @> told.day
                        where p.person_id = :person order by lower(p.valid) desc""")
                .param("person", person.id())
                .param("today", today)
                .query(PersonRepository::held)
                .list();
    }

    /** The agency that took him in, of whose posts the last was withdrawn. */
    Optional<UnitId> meantFor(PersonId person) {
        return database.sql("""
                        select u.agency_id from organization.v_placement_withdrawn w
                            join organization.v_unit u on u.id = w.unit_id
                        where w.person_id = ? order by w.ended_at desc, lower(w.valid) limit 1""")
                .param(person.id())
                .query((row, number) -> new UnitId(uuid(row, "agency_id")))
                .optional();
    }

    /** The number of the superior who is written with the post that began on a day. */
    Optional<String> writtenSuperior(PersonId person, LocalDate from) {
        return database.sql("""
                        select e.nip from organization.v_placement p
                            join organization.v_employee e on e.person_id = p.superior_id
                        where p.person_id = :person and lower(p.valid) = :from""")
                .param("person", person.id())
                .param("from", from)
                .query(String.class)
                .optional();
    }

    /** These persons by name, each with his post of the day and the agency where he has it. */
    List<Colleague> colleagues(Collection<PersonId> people, LocalDate today) {
        return database.sql("""
                        select c.id as colleague_id, c.name as colleague, e.nip as colleague_nip,
                            p.position as colleague_position, u.agency_id as colleague_agency
                        from organization.v_person c
                            left join organization.v_employee e on e.person_id = c.id
                            left join organization.v_placement p on p.person_id = c.id and p.valid @> :today::date
                            left join organization.v_unit u on u.id = p.unit_id
                        where c.id = any(:people) order by lower(c.name), c.id""")
                .param("people", ids(people.stream().map(PersonId::id).toList()))
                .param("today", today)
                .query((row, number) -> colleague(row))
                .list();
    }

    /** The roles that hold: of whoever is suspended or has left none does. */
    List<PersonFile.HeldRole> roles(PersonId person, LocalDate today) {
        return database.sql("""
                        select g.role, coalesce(p.name, u.name) as unit, lower(g.valid) as since, g.reason
                        from organization.v_role_grant g left join organization.v_unit u on u.id = g.unit_id
                            left join organization.v_unit_period p on p.unit_id = u.id and p.valid @> :today::date
                        where g.person_id = :person and g.valid @> :today::date
                            and not exists (select from organization.v_employment_period e
                                where e.person_id = g.person_id and e.standing <> 'ACTIVE' and e.valid @> :today::date)
                        order by g.role, unit""")
                .param("person", person.id())
                .param("today", today)
                .query((row, number) -> new PersonFile.HeldRole(
                        Role.valueOf(row.getString("role")),
                        row.getString("unit"),
                        date(row, "since"),
                        row.getString("reason")))
                .list();
    }

    /** Where he acted, acts or will act, latest first; each unit is called as on the last of its days, or today. */
    List<HeldPost.Acted> acting(PersonId person, LocalDate today) {
        return database.sql("""
                        select a.kind, a.title, coalesce(up.name, u.name) as unit, lower(a.term) as since,
                            upper(a.term) - 1 as last, a.letter, isempty(a.valid) as withdrawn,
                            upper(a.was) - 1 as was, coalesce(b.name, '') as by, a.why, a.ended_at
                        from (select t.*, case when isempty(t.valid) then x.was else t.valid end as term, x.was,
                                x.ended_by, x.reason as why, x.ended_at
                            from organization.v_acting t left join organization.v_term_ending x on x.term_id = t.id) a
                            join organization.v_unit u on u.id = a.unit_id
                            left join organization.v_unit_period up on up.unit_id = u.id
                                and up.valid @> greatest(lower(a.term), least(upper(a.term) - 1, :today::date))
                            left join organization.v_person b on b.id = a.ended_by
                        where a.person_id = :person order by lower(a.term) desc""")
                .param("person", person.id())
                .param("today", today)
                .query((row, number) -> new HeldPost.Acted(
                        ActingKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("unit"),
                        date(row, "since"),
                        date(row, "last"),
                        row.getString("letter"),
                        RecordRepository.ended(row)))
                .list();
    }

    private static HeldPost held(ResultSet row, int number) throws SQLException {
        return new HeldPost(date(row, "since"), row.getObject("before", LocalDate.class), post(row), null);
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
