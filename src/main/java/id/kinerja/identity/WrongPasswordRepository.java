package id.kinerja.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts wrong passwords and wrong codes in the database, so that all processes agree. An attempt is counted before it is
 * looked at: whoever tries a thousand at once has used up his attempts with the first few.
 */
@Repository
class WrongPasswordRepository {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient sql;

    WrongPasswordRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was wrong: a password by the name that was typed, or a code by the person whose it is. */
    enum Kind {
        PASSWORD,
        CODE
    }

    /** An attempt that counts, or one that came too early; and when the next one counts if this one is wrong. */
    record Attempt(boolean counts, Instant freeAt) {}

    Attempt begin(Kind kind, String name, Instant now) {
        return sql.sql("""
                        insert into identity.wrong_password as old (kind, sign_in, times, free_at)
                        values (:kind, :name, 1, :now)
                        on conflict (kind, sign_in) do update
                        set times = case when old.free_at < :now - interval '1 day' then 1 else old.times + 1 end,
                            free_at = case
                                when old.free_at < :now - interval '1 day' or old.times < 4 then :now
                                else :now + least(interval '15 minutes',
                                    interval '30 seconds' * power(2, least(old.times - 4, 10))) end
                        where old.free_at <= :now
                        returning free_at
                        """)
                .param("kind", kind.name())
                .param("name", cut(name))
                .param("now", at(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(freeAt -> new Attempt(true, freeAt.toInstant()))
                .orElseGet(() -> new Attempt(false, freeAt(kind, name, now)));
    }

    private Instant freeAt(Kind kind, String name, Instant now) {
        return sql.sql("select free_at from identity.wrong_password where kind = :kind and sign_in = :name")
                .param("kind", kind.name())
                .param("name", cut(name))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(now);
    }

    /** The right password came; and what is older than two days is no longer of use to anybody. */
    void forget(Kind kind, String name, Instant now) {
        sql.sql("""
                        delete from identity.wrong_password
                        where kind = :kind and sign_in = :name or free_at < :now - interval '2 days'
                        """)
                .param("kind", kind.name())
                .param("now", at(now))
                .param("name", cut(name))
                .update();
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static OffsetDateTime at(Instant now) {
        return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
