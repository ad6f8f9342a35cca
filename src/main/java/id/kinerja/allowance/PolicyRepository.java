package id.kinerja.allowance;

import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PolicyRepository {

    private final JdbcClient database;

    PolicyRepository(JdbcClient database) {
        this.database = database;
    }

    /** The text of one published version. */
    record Version(UUID id, String text) {}

    Optional<Version> inForce(LocalDate date) {
        return database.sql("""
                        select id, text from allowance.policy_version
                        where effective_from <= ? order by effective_from desc limit 1""").param(date).query(PolicyRepository::version).optional();
    }

    Optional<Version> find(UUID id) {
        return database.sql("select id, text from allowance.policy_version where id = ?")
                .param(id)
                .query(PolicyRepository::version)
                .optional();
    }

    void keep(String policy, LocalDate from, String basis, String text, PersonId publisher) {
        database.sql("""
                        insert into allowance.policy_version (policy_id, effective_from, legal_basis, text, published_by)
                        values (?, ?, ?, ?, ?)""").params(policy, from, basis, text, publisher.id()).update();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(uuid(row, "id"), row.getString("text"));
    }
}
