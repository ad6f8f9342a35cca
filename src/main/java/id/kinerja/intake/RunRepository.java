package id.kinerja.intake;

import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.intake.model.Plan;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.sql.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    Optional<Run> find(PersonId by, UUID id) {
        return database.sql(RUNS + "where r.id = ? and r.applied_by = ?")
                .param(id)
                .param(by.id())
                .query(RunRepository::run)
                .optional();
    }

    List<Run> of(PersonId by) {
        return database.sql(RUNS + "where r.applied_by = ? order by r.applied_at desc limit 20")
                .param(by.id())
                .query(RunRepository::run)
                .list();
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
