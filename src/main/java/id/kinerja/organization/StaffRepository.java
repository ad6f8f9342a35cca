package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.afterLast;
import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Employees with the posts that they held in a month. */
@Repository
class StaffRepository {

    private final JdbcClient database;

    StaffRepository(JdbcClient database) {
        this.database = database;
    }

    /** One post that a person held, from a day on. */
    record Held(PersonId person, Nip nip, String name, Rank rank, Employment employment, LocalDate since, Post post) {}

    /** Whoever held a post of the agency on any day of the month, by NIP. */
    List<UUID> everIn(UnitId agency, YearMonth month) {
        return database.sql("""
                        select e.person_id from organization.employee e
                        where e.person_id in (
                            select p.person_id from organization.placement p join organization.unit u on u.id = p.unit_id
                            where u.agency_id = :agency and p.valid && daterange(:first, :next))
                        order by e.nip""")
                .param("agency", agency.id())
                .param("first", first(month))
                .param("next", afterLast(month))
                .query(UUID.class)
                .list();
    }

    /** Whoever held a post on any day of the month. */
    List<UUID> everAnywhere(YearMonth month) {
        return database.sql("""
                        select distinct person_id from organization.placement
                        where valid && daterange(:first, :next)""")
                .param("first", first(month))
                .param("next", afterLast(month))
                .query(UUID.class)
                .list();
    }

    boolean areMoreThan(int people) {
        return database.sql("select exists (select from organization.employee offset ?)")
                .param(people)
                .query(Boolean.class)
                .single();
    }

    /** As what he leads this person on any day of the month, the strongest first: superior, acting for him (Plh.), delegate. */
    Optional<String> leadsAs(UUID superior, UUID person, YearMonth month) {
        return database.sql("""
                        with line as materialized (
                            select day::date, organization.superior_on(:person, day::date) as id
                            from generate_series(:first::date, :next::date - 1, interval '1 day') d(day))
                        select case
                            when exists (select from line where id = :superior) then 'SUPERIOR'
                            when exists (select from line
                                join organization.placement h on h.person_id = line.id and h.valid @> line.day
                                join organization.acting a on a.position_id = h.position_id and a.kind = 'PLH'
                                    and a.person_id = :superior and a.valid @> line.day) then 'ACTING'
                            when exists (select from line join organization.delegation g on g.person_id = line.id
                                and g.delegate_id = :superior and g.valid @> line.day) then 'DELEGATE' end""")
                .param("person", person)
                .param("superior", superior)
                .param("first", first(month))
                .param("next", afterLast(month))
                .query(String.class)
                .optional();
    }

    Optional<UUID> byNip(Nip nip) {
        return database.sql("select person_id from organization.employee where nip = ?")
                .param(nip.digits())
                .query(UUID.class)
                .optional();
    }

    /** Who stood in the books by this number before it was corrected. */
    Optional<UUID> byFormerNip(Nip nip) {
        return database.sql("select person_id from organization.former_nip where nip = ? order by id desc limit 1")
                .param(nip.digits())
                .query(UUID.class)
                .optional();
    }

    Optional<String> nip(UUID person) {
        return database.sql("select nip from organization.employee where person_id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    /** All posts of these persons that reach into the month, by NIP and then by day. */
    List<Held> posts(Collection<UUID> people, YearMonth month) {
        return database.sql("""
                        select e.person_id, e.nip, n.name, coalesce(r.rank, e.rank) as rank,
                            coalesce(s.employment, e.employment) as employment, lower(p.valid) as since, p.position, p.job_class,
                            u.id as unit_id, u.code, coalesce(up.name, u.name) as unit, u.zone, a.id as agency_id,
                            a.code as agency_code, coalesce(ap.name, a.name) as agency, a.zone as agency_zone
                        from organization.placement p
                            join organization.employee e on e.person_id = p.person_id
                            join organization.person n on n.id = p.person_id
                            join organization.unit u on u.id = p.unit_id
                            join organization.unit a on a.id = u.agency_id
                            left join organization.v_unit_period up on up.unit_id = u.id and up.valid @> (:next::date - 1)
                            left join organization.v_unit_period ap on ap.unit_id = a.id and ap.valid @> (:next::date - 1)
                            left join organization.rank_period r
                                on r.person_id = p.person_id and r.withdrawn_at is null and r.valid @> :first::date
                            left join organization.employment_period s
                                on s.person_id = p.person_id and s.withdrawn_at is null and s.valid @> :first::date
                        where p.person_id = any(:people) and p.valid && daterange(:first, :next)
                        order by e.nip, lower(p.valid)""")
                .param("people", ids(people))
                .param("first", first(month))
                .param("next", afterLast(month))
                .query(StaffRepository::held)
                .list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new PersonId(uuid(row, "person_id")),
                new Nip(row.getString("nip")),
                row.getString("name"),
                new Rank(row.getString("rank")),
                Employment.valueOf(row.getString("employment")),
                date(row, "since"),
                post(row));
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
                        zone(row, "zone")),
                new Unit(
                        agency,
                        row.getString("agency_code"),
                        row.getString("agency"),
                        agency,
                        zone(row, "agency_zone")),
                row.getString("position"),
                jobClass == null ? null : new JobClass(jobClass));
    }

    private static ZoneId zone(ResultSet row, String column) throws SQLException {
        return ZoneId.of(row.getString(column));
    }
}
