package id.kinerja.identity;

import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    AccountRepository(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** An account as it is kept, and whether and when its password was made for its owner. */
    record Kept(
            Account account,
            boolean hasFirstPassword,
            @Nullable Instant madeAt) {}

    Optional<Kept> named(String signIn) {
        return sql.sql("""
                        select person_id, sign_in, password_hash, first_password,
                            (select max(s.set_at) from identity.password_set s where s.person_id = a.person_id)
                        from identity.account a where sign_in = :signIn
                        """)
                .param("signIn", signIn)
                .query((row, at) -> new Kept(
                        new Account(new PersonId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)),
                        row.getBoolean(4),
                        instantOrNull(row.getObject(5, OffsetDateTime.class))))
                .optional();
    }

    private static @Nullable Instant instantOrNull(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    Optional<String> signInOf(PersonId person) {
        return sql.sql("select sign_in from identity.account where person_id = ?")
                .param(person.id())
                .query(String.class)
                .optional();
    }

    void rename(PersonId person, String signIn) {
        sql.sql("update identity.account set sign_in = ? where person_id = ?")
                .params(signIn, person.id())
                .update();
    }

    void keep(List<Account> accounts) {
        var rows = accounts.stream()
                .map(account -> new Object[] {account.person().id(), account.signIn(), account.passwordHash()})
                .toList();
        batch.batchUpdate("""
                insert into identity.account (person_id, sign_in, password_hash) values (?, ?, ?)
                on conflict (person_id) do update
                set sign_in = excluded.sign_in, password_hash = excluded.password_hash, first_password = false
                """, rows);
    }

    /** Opens an account with a password that was made for its owner. False where the person or the name has one. */
    boolean open(PersonId person, String signIn, String hash) {
        return sql.sql("""
                        insert into identity.account (person_id, sign_in, password_hash, first_password)
                        values (?, ?, ?, true) on conflict do nothing
                        """).params(person.id(), signIn, hash).update() == 1;
    }

    /** Replaces the password, and notes by whom; {@code by} is null for the installation itself. */
    boolean set(PersonId person, String hash, boolean first, @Nullable PersonId by, Instant now) {
        var found = sql.sql("update identity.account set password_hash = ?, first_password = ? where person_id = ?")
                .params(hash, first, person.id())
                .update();
        if (found == 1) {
            note(person, first, by, now);
        }
        return found == 1;
    }

    /** That a password was set, and by whom. */
    void note(PersonId person, boolean first, @Nullable PersonId by, Instant now) {
        sql.sql("insert into identity.password_set (person_id, first_password, set_by, set_at) values (?, ?, ?, ?)")
                .params(person.id(), first, by == null ? null : by.id(), OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Whoever is signed in as this person has to sign in again. */
    void endSignIns(PersonId person) {
        sql.sql("delete from identity.session where principal_name = ?")
                .param(person.id().toString())
                .update();
    }
}
