package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.uuid;

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

    List<Grant> grants(UUID person, LocalDate date) {
        return database.sql("select role, unit_id from organization.role_grant where person_id = ? and valid @> ?")
                .param(person)
                .param(date)
                .query((row, number) -> {
                    var unit = uuid(row, "unit_id");
                    return new Grant(Role.valueOf(row.getString("role")), unit == null ? null : new UnitId(unit));
                })
                .list();
    }
}
