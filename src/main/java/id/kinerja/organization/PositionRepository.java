package id.kinerja.organization;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.Lead.Acting;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.sql.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
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
                left join organization.placement h on h.position_id = l.id and h.valid @> :day::date
                left join organization.person hn on hn.id = h.person_id
                left join organization.acting a on a.position_id = l.id and a.valid @> :day::date
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
}
