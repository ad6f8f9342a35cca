package id.kinerja.passkeys;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyRepository {

    private final JdbcClient sql;

    PasskeyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** One that was registered, whether it is still on the account or not. */
    record Kept(UUID id, PersonId person, byte[] keyData, long signCount, boolean isRemoved) {}

    List<Passkey> of(PersonId person) {
        return sql.sql("""
                        select id, name, credential_id, created_at, last_used_at from passkeys.passkey
                        where person_id = ? and removed_at is null order by created_at, id
                        """).param(person.id()).query(PasskeyRepository::passkey).list();
    }

    boolean has(PersonId person) {
        return sql.sql("select exists (select from passkeys.passkey where person_id = ? and removed_at is null)")
                .param(person.id())
                .query(Boolean.class)
                .single();
    }

    Optional<Kept> called(byte[] credentialId) {
        return sql.sql("""
                        select id, person_id, key_data, sign_count, removed_at is not null
                        from passkeys.passkey where credential_id = ?
                        """)
                .param(credentialId)
                .query((row, at) -> new Kept(
                        row.getObject(1, UUID.class),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getBytes(3),
                        row.getLong(4),
                        row.getBoolean(5)))
                .optional();
    }

    /** False where this key is registered already, for whomever. */
    boolean keep(PersonId person, PasskeyCheck.NewKey key, String name, Instant now) {
        return sql.sql("""
                        insert into passkeys.passkey (person_id, credential_id, key_data, sign_count, name, created_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (credential_id) do nothing
                        """)
                        .params(person.id(), key.credentialId(), key.data(), key.signCount(), name, at(now))
                        .update()
                == 1;
    }

    /** False if the count went back meanwhile, in whatever process: two devices would hold the same key. */
    boolean used(UUID id, long signCount, Instant now) {
        return sql.sql("""
                        update passkeys.passkey set sign_count = :count, last_used_at = :now
                        where id = :id and removed_at is null and (sign_count < :count or sign_count = 0 and :count = 0)
                        """)
                        .param("count", signCount)
                        .param("now", at(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The name of what was removed; nothing where the person has no such key. */
    Optional<String> remove(PersonId person, UUID id, @Nullable PersonId by, String reason, Instant now) {
        return sql.sql("""
                        update passkeys.passkey set removed_at = ?, removed_by = ?, reason = ?
                        where id = ? and person_id = ? and removed_at is null returning name
                        """)
                .params(at(now), by == null ? null : by.id(), reason, id, person.id())
                .query(String.class)
                .optional();
    }

    /** Neither has he one, nor did he say "not now". */
    boolean isOfferedTo(PersonId person) {
        return sql.sql("""
                        select not exists (select from passkeys.passkey where person_id = :person and removed_at is null)
                            and not exists (select from passkeys.declined_offer where person_id = :person)
                        """).param("person", person.id()).query(Boolean.class).single();
    }

    void decline(PersonId person, Instant now) {
        sql.sql("insert into passkeys.declined_offer (person_id, declined_at) values (?, ?) on conflict do nothing")
                .params(person.id(), at(now))
                .update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                Columns.uuid(row, "id"),
                row.getString("name"),
                row.getBytes("credential_id"),
                Columns.instant(row, "created_at"),
                row.getObject("last_used_at") == null ? null : Columns.instant(row, "last_used_at"));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
