package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.Appointments.Term;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.Lead.Acting;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.sql.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Positions, who leads by them, and who acts in them. */
@Repository
class PositionRepository {

    private static final String LEADS = """
            select l.unit_id, l.title, l.job_class, h.person_id as holder_id, hn.name as holder,
                a.person_id as acting_id, an.name as acting, a.kind as acting_kind, a.letter, upper(a.valid) - 1 as until
            from organization.position l
                left join organization.placement h on h.position_id = l.id and organization.holds_on(h.valid, :day)
                left join organization.person hn on hn.id = h.person_id
                left join organization.acting a on a.position_id = l.id and organization.holds_on(a.valid, :day)
                left join organization.person an on an.id = a.person_id
            where l.leads and l.valid @> :day::date""";

    private final JdbcClient database;
    private final CopyRows copy;

    PositionRepository(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    void add(List<NewPosition> positions, @Nullable PersonId by) {
        copy.into(
                "organization.position (unit_id, title, kind, job_class, leads, valid, reason, recorded_by)",
                positions.stream().map(one -> new Object[] {
                    one.unit().id(),
                    one.title(),
                    one.kind(),
                    one.jobClass(),
                    one.leads(),
                    "[" + (one.from() == null ? "" : one.from()) + ",)",
                    one.reason(),
                    by == null ? null : by.id()
                }));
        fill(positions.stream().map(one -> one.unit().id()).distinct().toList());
    }

    /** Posts that stood in the books before their positions did. */
    private void fill(Collection<UUID> units) {
        database.sql("""
                        update organization.placement h set position_id = p.id from organization.position p
                        where h.unit_id = any(:units) and h.position_id is null and p.unit_id = h.unit_id
                            and p.title = h.position and p.valid @> lower(h.valid)""").param("units", ids(units)).update();
    }

    List<Lead> leads(LocalDate day) {
        return database.sql(LEADS)
                .param("day", day)
                .query(PositionRepository::lead)
                .list();
    }

    List<Lead> leads(Collection<UnitId> units, LocalDate day) {
        return database.sql(LEADS + " and l.unit_id = any(:units)")
                .param("day", day)
                .param("units", ids(units.stream().map(UnitId::id).toList()))
                .query(PositionRepository::lead)
                .list();
    }

    private static Lead lead(ResultSet row, int number) throws SQLException {
        var jobClass = intOrNull(row, "job_class");
        var acting = uuid(row, "acting_id");
        return new Lead(
                new UnitId(uuid(row, "unit_id")),
                row.getString("title"),
                jobClass == null ? null : new JobClass(jobClass),
                official(row, "holder"),
                acting == null
                        ? null
                        : new Acting(
                                new Lead.Official(new PersonId(acting), row.getString("acting")),
                                ActingKind.valueOf(row.getString("acting_kind")),
                                row.getString("letter"),
                                date(row, "until")));
    }

    private static Lead.@Nullable Official official(ResultSet row, String column) throws SQLException {
        var person = uuid(row, column + "_id");
        return person == null ? null : new Lead.Official(new PersonId(person), row.getString(column));
    }

    /** Whether somebody acts as leader of the unit on a day of that time. */
    boolean isTaken(NewActing next) {
        return database.sql("""
                        select exists (select from organization.acting a
                            join organization.position p on p.id = a.position_id
                            where p.unit_id = :unit and p.leads and a.valid && daterange(:from, :until, '[]'))""")
                .param("unit", next.unit().id())
                .param("from", next.from())
                .param("until", next.until())
                .query(Boolean.class)
                .single();
    }

    void add(NewActing next, @Nullable PersonId by) {
        database.sql("""
                        insert into organization.acting (position_id, person_id, kind, valid, letter, reason, recorded_by)
                        select id, :person, :kind, daterange(:from, :until, '[]'), :letter, :reason, :by::uuid
                        from organization.position where unit_id = :unit and leads and valid @> :from::date""")
                .param("unit", next.unit().id())
                .param("person", next.person().id())
                .param("kind", next.kind().name())
                .param("from", next.from())
                .param("until", next.until())
                .param("letter", next.letter())
                .param("reason", next.reason())
                .param("by", by == null ? null : by.id())
                .update();
    }

    /** Everybody who acts as leader of the unit at any time, the latest first, each with how it was ended early. */
    List<Term> terms(UnitId unit) {
        var endings = new HashMap<UUID, List<Appointments.Ending>>();
        database.sql("""
                        select x.acting_id, upper(x.was) - 1 as was, n.name, x.reason, x.ended_at
                        from organization.term_ending x join organization.acting a on a.id = x.acting_id
                            join organization.position p on p.id = a.position_id
                            left join organization.person n on n.id = x.ended_by
                        where p.unit_id = ? order by x.id""").param(unit.id()).query(row -> {
            endings.computeIfAbsent(uuid(row, "acting_id"), none -> new ArrayList<>())
                    .add(new Appointments.Ending(
                            date(row, "was"),
                            row.getString("name"),
                            row.getString("reason"),
                            instant(row, "ended_at")));
        });
        return database.sql("""
                        select a.id, a.person_id, n.name, a.kind, lower(w.term) as begins, upper(w.term) - 1 as until,
                            isempty(a.valid) as withdrawn, a.letter, a.reason, b.name as given_by
                        from organization.acting a join organization.position p on p.id = a.position_id
                            cross join lateral (select case when isempty(a.valid)
                                then (select x.was from organization.term_ending x
                                    where x.acting_id = a.id order by x.id desc limit 1)
                                else a.valid end as term) w
                            join organization.person n on n.id = a.person_id
                            left join organization.person b on b.id = a.recorded_by
                        where p.unit_id = ? and p.leads order by lower(w.term) desc, a.id""")
                .param(unit.id())
                .query((row, number) -> term(row, endings.getOrDefault(uuid(row, "id"), List.of())))
                .list();
    }

    private static Term term(ResultSet row, List<Appointments.Ending> endings) throws SQLException {
        return new Term(
                uuid(row, "id"),
                new PersonId(uuid(row, "person_id")),
                row.getString("name"),
                ActingKind.valueOf(row.getString("kind")),
                date(row, "begins"),
                date(row, "until"),
                row.getString("letter"),
                row.getString("reason"),
                row.getString("given_by"),
                row.getBoolean("withdrawn"),
                endings);
    }

    /** It stops before that day, which may be its first; what it was stays in a row of its own. */
    void end(Term term, LocalDate from, String reason, PersonId by, Instant now) {
        database.sql("""
                        with kept as (
                            insert into organization.term_ending (acting_id, was, ended_by, reason, ended_at)
                            select id, valid, :by, :reason, :now from organization.acting where id = :id)
                        update organization.acting set valid = daterange(lower(valid), :from::date) where id = :id""")
                .param("id", term.id())
                .param("from", from)
                .param("by", by.id())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
