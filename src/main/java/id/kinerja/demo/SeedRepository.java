package id.kinerja.demo;

import static id.kinerja.shared.sql.Columns.instant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the story of Kota Contoh has been told. */
@Repository
class SeedRepository {

    private static final long TELLING = 0x4B6F7461L;

    private final JdbcClient database;

    SeedRepository(JdbcClient database) {
        this.database = database;
    }

    /** Only one process tells at a time, until its transaction ends; whether this one may. */
    boolean mayTell() {
        return database.sql("select pg_try_advisory_xact_lock(?)")
                .param(TELLING)
                .query(Boolean.class)
                .single();
    }

    /** The moment up to which taps were told; none before the city was founded. */
    Optional<Instant> toldUntil() {
        return database.sql("select until from demo.told order by until desc limit 1")
                .query((row, number) -> instant(row, "until"))
                .optional();
    }

    void told(Instant until) {
        database.sql("insert into demo.told (until) values (?) on conflict do nothing")
                .param(until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
