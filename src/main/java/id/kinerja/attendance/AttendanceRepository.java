package id.kinerja.attendance;

import static id.kinerja.shared.sql.Columns.afterLast;
import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.attendance.Attendance.Called;
import id.kinerja.attendance.Attendance.Tap;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Taps and roll-calls as they were received. */
@Repository
class AttendanceRepository {

    private static final int FETCHED_AT_ONCE = 5_000;

    private final JdbcClient database;

    AttendanceRepository(JdbcClient database) {
        this.database = database;
    }

    /** The taps of these persons by whole seconds since 1970, in order of time. */
    Map<PersonId, List<Long>> taps(Collection<UUID> people, Instant from, Instant before) {
        var taps = new HashMap<PersonId, List<Long>>();
        database.sql("""
                        select person_id, floor(date_part('epoch', tapped_at))::bigint as second from attendance.punch
                        where person_id = any(:people) and tapped_at >= :from and tapped_at < :before
                        order by person_id, tapped_at""")
                .param("people", ids(people))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .withFetchSize(FETCHED_AT_ONCE)
                .query(row -> {
                    taps.computeIfAbsent(new PersonId(uuid(row, "person_id")), nobody -> new ArrayList<>())
                            .add(row.getLong("second"));
                });
        return taps;
    }

    List<Tap> received(PersonId person, Instant from, Instant before) {
        return database.sql("""
                        select tapped_at, source from attendance.punch
                        where person_id = :person and tapped_at >= :from and tapped_at < :before
                        order by tapped_at, source""")
                .param("person", person.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Tap(person, instant(row, "tapped_at"), row.getString("source")))
                .list();
    }

    Map<PersonId, List<RollCall>> rollCalls(Collection<UUID> people, YearMonth month) {
        var rollCalls = new HashMap<PersonId, List<RollCall>>();
        database.sql("""
                        select person_id, date, kind, presence from attendance.roll_call
                        where person_id = any(:people) and date >= :first and date < :next
                        order by person_id, date, kind""")
                .param("people", ids(people))
                .param("first", first(month))
                .param("next", afterLast(month))
                .query(row -> {
                    rollCalls
                            .computeIfAbsent(new PersonId(uuid(row, "person_id")), nobody -> new ArrayList<>())
                            .add(new RollCall(
                                    date(row, "date"),
                                    RollCall.Kind.valueOf(row.getString("kind")),
                                    RollCall.Presence.valueOf(row.getString("presence"))));
                });
        return rollCalls;
    }

    /** A tap that is there already stays as it is. */
    void add(List<Tap> taps) {
        database.sql("""
                        insert into attendance.punch (person_id, tapped_at, source)
                        select * from unnest(?::uuid[], ?::timestamptz[], ?::text[]) on conflict do nothing""")
                .param(taps.stream().map(tap -> tap.person().id()).toArray(UUID[]::new))
                .param(taps.stream().map(tap -> tap.at().toString()).toArray(String[]::new))
                .param(taps.stream().map(Tap::source).toArray(String[]::new))
                .update();
    }

    void addRollCalls(List<Called> called) {
        database.sql("""
                        insert into attendance.roll_call (person_id, date, kind, presence)
                        select * from unnest(?::uuid[], ?::date[], ?::text[], ?::text[]) on conflict do nothing""")
                .param(called.stream().map(one -> one.person().id()).toArray(UUID[]::new))
                .param(called.stream()
                        .map(one -> one.rollCall().date().toString())
                        .toArray(String[]::new))
                .param(called.stream().map(one -> one.rollCall().kind().name()).toArray(String[]::new))
                .param(called.stream()
                        .map(one -> one.rollCall().presence().name())
                        .toArray(String[]::new))
                .update();
    }
}
