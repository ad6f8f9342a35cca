package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons by name and the roles that they hold on a day. */
@Repository
class RoleRepository {

    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final JdbcClient database;

    RoleRepository(JdbcClient database) {
        this.database = database;
    }

    /** Whoever has this NIP or this full name; or who was chosen from a list, and is meant by his key. */
    List<PersonId> called(String who) {
        if (who.matches(KEY)) {
            return database.sql("select id from organization.person where id = ?::uuid")
                    .param(who)
                    .query((row, number) -> new PersonId(uuid(row, "id")))
                    .list();
        }
        return database.sql("""
                        select p.id from organization.person p
                            left join organization.employee e on e.person_id = p.id
                        where e.nip = :who or lower(p.name) = lower(:who) limit 2""")
                .param("who", who)
                .query((row, number) -> new PersonId(uuid(row, "id")))
                .list();
    }

    /** Whoever has this NIP, or had it before it was put right. */
    List<PersonId> people(String nip) {
        return database.sql("""
                        select e.person_id from organization.employee e where e.nip = :nip
                        union select f.person_id from organization.former_nip f where f.nip = :nip""")
                .param("nip", nip)
                .query((row, number) -> new PersonId(uuid(row, "person_id")))
                .list();
    }

    /** A role as a viewer holds it, and his name; without a role where he has none. */
    private record Named(String name, @Nullable Grant grant) {}

    /** Somebody as he is on that day: whoever is suspended, or no longer serves, holds no role. */
    Optional<Viewer> viewer(PersonId person, LocalDate day) {
        var found = database.sql("""
                        select p.name, g.role, g.unit_id
                        from organization.person p left join organization.role_grant g
                            on g.person_id = p.id and g.valid @> :day::date
                            and not exists (select from organization.employment_period e
                                where e.person_id = g.person_id and e.withdrawn_at is null and e.standing <> 'ACTIVE'
                                    and e.valid @> :day::date)
                            and not exists (select from organization.v_outsider o
                                where o.person_id = g.person_id and o.stands and not o.valid @> :day::date)
                        where p.id = :person""")
                .param("person", person.id())
                .param("day", day)
                .query(RoleRepository::named)
                .list();
        var grants =
                found.stream().flatMap(one -> Stream.ofNullable(one.grant())).toList();
        return found.stream().findFirst().map(one -> new Viewer(person, one.name(), grants));
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        var unit = uuid(row, "unit_id");
        var grant = role == null ? null : new Grant(Role.valueOf(role), unit == null ? null : new UnitId(unit));
        return new Named(row.getString("name"), grant);
    }

    /** How he stands to his office on that day, where that is kept. */
    Optional<Standing> standing(UUID person, LocalDate day) {
        return database.sql("""
                        select standing from organization.employment_period
                        where person_id = :person and withdrawn_at is null and valid @> :day::date
                        union all select 'LEFT' from organization.v_outsider
                        where person_id = :person and stands and not valid @> :day::date""")
                .param("person", person)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(Standing::valueOf);
    }

    /** Whoever holds this role on that day or later. */
    List<PersonId> holders(Role role, LocalDate day) {
        return database
                .sql(
                        "select distinct person_id from organization.role_grant where role = ? and valid && daterange(?, null)")
                .params(role.name(), day)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
