package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Standing;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons by name and the roles that they hold on a day. */
@Repository
class RoleRepository {

    private final JdbcClient database;

    RoleRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<String> nameOf(UUID person) {
        return database.sql("select name from organization.person where id = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    /** Whoever is suspended that day, or no longer serves, holds none. */
    List<Grant> grants(UUID person, LocalDate day) {
        return database.sql("""
                        select g.role, g.unit_id from organization.role_grant g
                        where g.person_id = :person and g.valid @> :day::date and not exists (select from organization.employment_period e
                            where e.person_id = g.person_id and e.withdrawn_at is null and e.standing <> 'ACTIVE'
                                and e.valid @> :day::date)""")
                .param("person", person)
                .param("day", day)
                .query((row, number) -> {
                    var unit = uuid(row, "unit_id");
                    return new Grant(Role.valueOf(row.getString("role")), unit == null ? null : new UnitId(unit));
                })
                .list();
    }

    /** How he stands to his office on that day, where that is kept. */
    Optional<Standing> standing(UUID person, LocalDate day) {
        return database.sql("""
                        select standing from organization.employment_period
                        where person_id = :person and withdrawn_at is null and valid @> :day::date""")
                .param("person", person)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(Standing::valueOf);
    }
}
