package id.kinerja.intake;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Plan;
import id.kinerja.intake.model.Plan.Change;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.sql.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists that were applied, with each fact that they changed. */
@Repository
class RunRepository {

    private static final int LOCK = 20261122;
    private static final String RUNS = """
            select r.id, r.file_name, coalesce(p.name, '') as by, r.applied_at, r.created, r.changed, r.ended, r.untouched
            from intake.run r left join organization.v_person p on p.id = r.applied_by
            """;

    private static final String MAY_SEE = """
            (r.applied_by = :by or exists (
                select from intake.run_agency a where a.run_id = r.id and a.agency_id = any(:agencies)))""";

    private static final String SEEN = """
            with person as (
                select c.person_id, min(c.row_number) as number, exists (
                    select from organization.v_belonging b join organization.v_unit u on u.id = b.unit_id
                    where b.person_id = c.person_id and b.before > :today and u.agency_id = any(:agencies)) as seen
                from intake.change c where c.run_id = :run group by c.person_id)
            """;

    private final JdbcClient database;
    private final CopyRows copy;

    RunRepository(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    /** One list after the other, until the transaction ends. */
    void waitForOthers() {
        database.sql("select pg_advisory_xact_lock(?)::text")
                .param(LOCK)
                .query(String.class)
                .single();
    }

    void keep(UUID id, String fileName, String digest, @Nullable PersonId by, Plan plan) {
        database.sql("""
                        insert into intake.run (id, file_name, digest, applied_by, created, changed, ended, untouched)
                        values (:id, :name, :digest, :by, :created, :changed, :ended, :untouched)""")
                .param("id", id)
                .param("name", fileName)
                .param("digest", digest)
                .param("by", by == null ? null : by.id())
                .param("created", plan.count(Kind.CREATED))
                .param("changed", plan.count(Kind.CHANGED))
                .param("ended", plan.count(Kind.ENDED))
                .param("untouched", plan.count(Kind.UNTOUCHED))
                .update();
    }

    /** One changed fact of one person. */
    record Changed(PersonId person, int row, Plan.Change change) {}

    void keepChanges(UUID run, Stream<Changed> changes) {
        copy.into(
                "intake.change (run_id, person_id, field, row_number, was, becomes)", changes.map(one -> new Object[] {
                    run,
                    one.person().id(),
                    one.change().field(),
                    one.row(),
                    one.change().from(),
                    one.change().to()
                }));
    }

    /** The agencies to whose people the list did something, as they belong to them from the day on. */
    void keepAgencies(UUID run, LocalDate day) {
        database.sql("""
                        insert into intake.run_agency (run_id, agency_id)
                        select distinct c.run_id, u.agency_id
                        from intake.change c join organization.v_belonging b on b.person_id = c.person_id
                            join organization.v_unit u on u.id = b.unit_id
                        where c.run_id = :run and b.before > :day""").param("run", run).param("day", day).update();
    }

    Optional<Run> find(PersonId by, Collection<UnitId> agencies, UUID id) {
        return database.sql(RUNS + "where r.id = :id and " + MAY_SEE)
                .param("id", id)
                .param("by", by.id())
                .param("agencies", ids(agencies.stream().map(UnitId::id).toList()))
                .query(RunRepository::run)
                .optional();
    }

    List<Run> of(PersonId by, Collection<UnitId> agencies) {
        return database.sql(RUNS + "where " + MAY_SEE + " order by r.applied_at desc limit 20")
                .param("by", by.id())
                .param("agencies", ids(agencies.stream().map(UnitId::id).toList()))
                .query(RunRepository::run)
                .list();
    }

    /** Of which run, for whose agencies, on which day. */
    record Asked(UUID run, Collection<UnitId> agencies, LocalDate today) {}

    Run.Page page(Asked asked, int from, int most) {
        var counts = asked(asked, "select count(*) filter (where seen) as seen, count(*) as everybody from person")
                .query((row, number) -> new int[] {row.getInt("seen"), row.getInt("everybody")})
                .single();
        return new Run.Page(rows(asked, from, most), Math.max(0, counts[0] - from - most), counts[1] - counts[0]);
    }

    // a superior is told by name: a number of somebody else's people is no affair of this list
    private List<Run.Row> rows(Asked asked, int from, int most) {
        var rows = new LinkedHashMap<UUID, Run.Row>();
        asked(asked, """
                        , page as (select person_id, number from person where seen order by number, person_id offset :from limit :most),
                        superior as (
                            select e.nip as key, n.name from organization.v_employee e
                                join organization.v_person n on n.id = e.person_id
                            where e.nip in (select unnest(array[c.was, c.becomes]) from intake.change c
                                join page g on g.person_id = c.person_id where c.run_id = :run and c.field = 'SUPERIOR'))
                        select g.person_id, g.number, n.name, c.field,
                            case when c.field <> 'SUPERIOR' or c.was = '' then c.was else coalesce(w.name, '–') end as was,
                            case when c.field <> 'SUPERIOR' or c.becomes = '' then c.becomes else coalesce(b.name, '–') end
                                as becomes
                        from page g join intake.change c on c.run_id = :run and c.person_id = g.person_id
                            join organization.v_person n on n.id = g.person_id
                            left join superior w on w.key = c.was left join superior b on b.key = c.becomes
                        order by g.number, g.person_id""").param("from", from).param("most", most).query(found -> {
            var whose = new Run.Row(found.getInt("number"), found.getString("name"), new ArrayList<>());
            rows.computeIfAbsent(uuid(found, "person_id"), one -> whose)
                    .changes()
                    .add(new Change(
                            Field.valueOf(found.getString("field")),
                            found.getString("was"),
                            found.getString("becomes")));
        });
        rows.values().forEach(row -> row.changes().sort(Comparator.comparing(Change::field)));
        return List.copyOf(rows.values());
    }

    private JdbcClient.StatementSpec asked(Asked asked, String query) {
        return database.sql(SEEN + query)
                .param("run", asked.run())
                .param("today", asked.today())
                .param("agencies", ids(asked.agencies().stream().map(UnitId::id).toList()));
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                uuid(row, "id"),
                row.getString("file_name"),
                row.getString("by"),
                instant(row, "applied_at"),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("ended"),
                row.getInt("untouched"));
    }
}
