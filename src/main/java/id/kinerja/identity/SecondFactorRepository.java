package id.kinerja.identity;

import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecondFactorRepository {

    private final JdbcClient sql;

    SecondFactorRepository(JdbcClient sql) {
        this.sql = sql;
    }

    enum Change {
        SET_UP(Act.SECOND_FACTOR_SET_UP),
        RECOVERED(Act.RECOVERY_CODE_USED),
        CODES_RENEWED(Act.RECOVERY_CODES_RENEWED),
        REMOVED(Act.SECOND_FACTOR_REMOVED);

        private final Act act;

        Change(Act act) {
            this.act = act;
        }

        Act act() {
            return act;
        }
    }

    record Kept(Vault.Sealed secret, boolean isConfirmed, long lastStep) {}

    Optional<Kept> of(PersonId person) {
        return sql.sql("""
                        select key_id, secret, confirmed_at is not null, last_step
                        from identity.second_factor where person_id = ?
                        """)
                .param(person.id())
                .query((row, at) -> new Kept(
                        new Vault.Sealed(row.getString(1), row.getBytes(2)), row.getBoolean(3), row.getLong(4)))
                .optional();
    }

    /** Replaces what was offered before; what is confirmed stays. */
    void offer(PersonId person, Vault.Sealed secret, Instant now) {
        sql.sql("""
                        insert into identity.second_factor as old (person_id, key_id, secret, begun_at)
                        values (?, ?, ?, ?)
                        on conflict (person_id) do update
                        set key_id = excluded.key_id, secret = excluded.secret, begun_at = excluded.begun_at
                        where old.confirmed_at is null
                        """)
                .params(person.id(), secret.keyId(), secret.bytes(), at(now))
                .update();
    }

    boolean confirm(PersonId person, long step, Instant now) {
        return sql.sql("""
                        update identity.second_factor set confirmed_at = ?, last_step = ?
                        where person_id = ? and confirmed_at is null
                        """).params(at(now), step, person.id()).update() == 1;
    }

    /** True for the first who comes with the code of this step or of a later one than all before. */
    boolean accept(PersonId person, long step) {
        return sql.sql("update identity.second_factor set last_step = ? where person_id = ? and last_step < ?")
                        .params(step, person.id(), step)
                        .update()
                == 1;
    }

    void remove(PersonId person, Instant now) {
        sql.sql("delete from identity.second_factor where person_id = ?")
                .param(person.id())
                .update();
        withdrawCodes(person, now);
    }

    void replaceCodes(PersonId person, List<byte[]> hashes, Instant now) {
        withdrawCodes(person, now);
        hashes.forEach(
                hash -> sql.sql("insert into identity.recovery_code (person_id, hash, created_at) values (?, ?, ?)")
                        .params(person.id(), hash, at(now))
                        .update());
    }

    private void withdrawCodes(PersonId person, Instant now) {
        sql.sql("""
                        update identity.recovery_code set withdrawn_at = ?
                        where person_id = ? and used_at is null and withdrawn_at is null
                        """).params(at(now), person.id()).update();
    }

    boolean use(PersonId person, byte[] hash, Instant now) {
        return sql.sql("""
                        update identity.recovery_code set used_at = ?
                        where person_id = ? and hash = ? and used_at is null and withdrawn_at is null
                        """).params(at(now), person.id(), hash).update() == 1;
    }

    int codesLeft(PersonId person) {
        return sql.sql("""
                        select count(*) from identity.recovery_code
                        where person_id = ? and used_at is null and withdrawn_at is null
                        """).param(person.id()).query(Integer.class).single();
    }

    void note(PersonId person, Change what, @Nullable PersonId by, @Nullable String reason, Instant now) {
        sql.sql("""
                        insert into identity.second_factor_change (person_id, what, changed_by, reason, changed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(person.id(), what.name(), by == null ? null : by.id(), reason, at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
