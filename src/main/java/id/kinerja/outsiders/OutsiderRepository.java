package id.kinerja.outsiders;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is in the books without a number. */
@Repository
class OutsiderRepository {

    private static final String FOUND = """
            select p.id, p.name, exists (select from identity.v_account a where a.person_id = p.id) as has_account,
                o.name as entered_name, o.what, lower(o.valid) as since, upper(o.valid) - 1 as last, o.reason, b.name as by,
                o.entered_at
            from organization.v_person p
                left join organization.v_outsider o on o.person_id = p.id and o.stands
                left join organization.v_person b on b.id = o.entered_by
            where not exists (select from organization.v_employee e where e.person_id = p.id)
            """;

    private final JdbcClient database;

    OutsiderRepository(JdbcClient database) {
        this.database = database;
    }

    List<Outsider> all() {
        return database.sql(FOUND + "order by lower(p.name), p.id")
                .query(OutsiderRepository::outsider)
                .list();
    }

    Optional<Outsider> one(PersonId person) {
        return database.sql(FOUND + "and p.id = ?")
                .param(person.id())
                .query(OutsiderRepository::outsider)
                .optional();
    }

    /** Everything that was entered, latest first. */
    List<Outsider.Entry> history(PersonId person) {
        return database.sql("""
                        select o.name as entered_name, o.what, lower(o.valid) as since, upper(o.valid) - 1 as last, o.reason,
                            b.name as by, o.entered_at
                        from organization.v_outsider o join organization.v_person b on b.id = o.entered_by
                        where o.person_id = ? order by o.id desc""")
                .param(person.id())
                .query((row, number) -> entry(row))
                .list();
    }

    private static Outsider outsider(ResultSet row, int number) throws SQLException {
        return new Outsider(
                new PersonId(uuid(row, "id")),
                row.getString("name"),
                row.getBoolean("has_account"),
                row.getString("what") == null ? null : entry(row));
    }

    private static Outsider.Entry entry(ResultSet row) throws SQLException {
        return new Outsider.Entry(
                row.getString("entered_name"),
                row.getString("what"),
                date(row, "since"),
                last(row),
                row.getString("reason"),
                row.getString("by"),
                instant(row, "entered_at"));
    }

    private static @Nullable LocalDate last(ResultSet row) throws SQLException {
        return row.getObject("last", LocalDate.class);
    }
}
