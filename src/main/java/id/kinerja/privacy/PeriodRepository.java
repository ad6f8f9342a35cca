package id.kinerja.privacy;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.DataKind;
import id.kinerja.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods by date, and what was erased under them. */
@Repository
class PeriodRepository {

    private final JdbcClient database;

    PeriodRepository(JdbcClient database) {
        this.database = database;
    }

    /** Of each kind the one that holds on this day. */
    List<Period> inForce(LocalDate day) {
        return database.sql("""
                        select distinct on (kind) * from privacy.period where from_date <= ? and kind = any(?)
                        order by kind, from_date desc, id desc""")
                .params(day, kinds())
                .query(PeriodRepository::period)
                .list();
    }

    /** Those that begin later. */
    List<Period> planned(LocalDate day) {
        return database.sql("""
                        select distinct on (from_date, kind) * from privacy.period where from_date > ? and kind = any(?)
                        order by from_date, kind, id desc""")
                .params(day, kinds())
                .query(PeriodRepository::period)
                .list();
    }

    // a newer Kinerja may have known more
    private static String[] kinds() {
        return Stream.of(DataKind.values()).map(Enum::name).toArray(String[]::new);
    }

    void keep(NewPeriod wanted, PersonId by, Instant now) {
        database.sql("""
                        insert into privacy.period (kind, from_date, days, basis, reason, set_by, set_at)
                        values (:kind, :from, :days::int, :basis, :reason, :by, :now)""")
                .param("kind", wanted.kind().name())
                .param("from", wanted.from())
                .param("days", wanted.days())
                .param("basis", wanted.basis())
                .param("reason", wanted.reason())
                .param("by", by.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(Erasing.Due done, Instant now) {
        database.sql("""
                        insert into privacy.erasure (kind, older, count, period_id, erased_at)
                        values (:kind, :older, :count, :period, :now)""")
                .param("kind", done.period().kind().name())
                .param("older", done.before().atOffset(ZoneOffset.UTC))
                .param("count", done.count())
                .param("period", done.period().id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of each kind what was erased last. */
    List<Erasing.Last> lastErased() {
        return database.sql("""
                        select distinct on (kind) kind, count, older, erased_at from privacy.erasure where kind = any(?)
                        order by kind, erased_at desc, id desc""")
                .param(kinds())
                .query((row, number) -> new Erasing.Last(
                        DataKind.valueOf(row.getString("kind")),
                        row.getLong("count"),
                        instant(row, "older"),
                        instant(row, "erased_at")))
                .list();
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        return new Period(
                uuid(row, "id"),
                DataKind.valueOf(row.getString("kind")),
                date(row, "from_date"),
                intOrNull(row, "days"),
                row.getString("basis"),
                row.getBoolean("is_example"));
    }
}
