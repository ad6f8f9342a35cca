package id.kinerja.identity;

import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    Optional<Account> named(String signIn) {
        return sql.sql("select person_id, sign_in, password_hash from identity.account where sign_in = :signIn")
                .param("signIn", signIn)
                .query((row, at) ->
                        new Account(new PersonId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
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
                set sign_in = excluded.sign_in, password_hash = excluded.password_hash
                """, rows);
    }
}
