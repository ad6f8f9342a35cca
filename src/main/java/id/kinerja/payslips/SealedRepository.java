package id.kinerja.payslips;

import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.longOrNull;
import static id.kinerja.shared.sql.Columns.month;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.sql.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closed months as they were: runs, and in each run one row a person. */
@Repository
class SealedRepository {

    private static final String RUN = """
            select id, closing_id, agency_id, month, version, policy_version, people, unready, gross, net,
                facts_digest, result_digest from payslips.run
            """;
    private static final String SEALED = """
            select person_id, unit_id, nip, facts, slip, days, reasons, gross, net from payslips.sealed_month
            """;

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient database;
    private final CopyRows copy;

    SealedRepository(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    void copy(UUID run, List<SealedMonth> months) {
        copy.into(
                "payslips.sealed_month (run_id, person_id, unit_id, nip, facts, slip, days, reasons, gross, net)",
                months.stream().map(one -> new Object[] {
                    run,
                    one.person().id(),
                    one.unit().id(),
                    one.nip(),
                    one.facts(),
                    one.slip(),
                    one.days(),
                    one.reasons(),
                    one.gross(),
                    one.net()
                }));
    }

    void keep(Run run) {
        database.sql("""
                        insert into payslips.run (id, closing_id, agency_id, month, version, policy_version, people, unready,
                            gross, net, facts_digest, result_digest)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        run.id(),
                        run.closing(),
                        run.agency().id(),
                        first(run.month()),
                        run.version(),
                        run.policyVersion(),
                        run.people(),
                        run.unready(),
                        run.gross(),
                        run.net(),
                        run.factsDigest(),
                        run.resultDigest())
                .update();
    }

    Optional<Run> find(UUID run) {
        return database.sql(RUN + "where id = ?")
                .param(run)
                .query(SealedRepository::run)
                .optional();
    }

    Optional<Run> byClosing(UUID closing) {
        return database.sql(RUN + "where closing_id = ?")
                .param(closing)
                .query(SealedRepository::run)
                .optional();
    }

    List<Run> all() {
        return database.sql(RUN + "order by month, agency_id, version")
                .query(SealedRepository::run)
                .list();
    }

    /** The runs of an agency's month, the latest first. */
    List<Run> of(UnitId agency, YearMonth month) {
        return database.sql(RUN + "where agency_id = ? and month = ? order by version desc")
                .params(agency.id(), first(month))
                .query(SealedRepository::run)
                .list();
    }

    /** The latest run of every agency in the month. */
    List<Run> latest(YearMonth month) {
        return database.sql("select distinct on (agency_id) * from (" + RUN
                        + "where month = ?) r order by agency_id, version desc")
                .param(first(month))
                .query(SealedRepository::run)
                .list();
    }

    /** What the run pays each person, by NIP; nothing to whoever was not ready. */
    List<KeptSlip> slips(UUID run) {
        return database.sql("""
                        select s.person_id, s.nip, n.name, s.gross, s.net
                        from payslips.sealed_month s join organization.v_person n on n.id = s.person_id
                        where s.run_id = ? order by s.nip""")
                .param(run)
                .query((row, number) -> new KeptSlip(
                        new PersonId(uuid(row, "person_id")),
                        row.getString("nip"),
                        row.getString("name"),
                        longOrNull(row, "gross"),
                        longOrNull(row, "net")))
                .list();
    }

    List<SealedMonth> unready(UUID run) {
        return database.sql(SEALED + "where run_id = ? and slip is null order by nip")
                .param(run)
                .query(SealedRepository::sealed)
                .list();
    }

    Optional<SealedMonth> of(UUID run, PersonId person) {
        return database.sql(SEALED + "where run_id = ? and person_id = ?")
                .params(run, person.id())
                .query(SealedRepository::sealed)
                .optional();
    }

    List<SealedMonth> of(UUID run, List<PersonId> people) {
        return database.sql(SEALED + "where run_id = ? and person_id = any(?) order by nip")
                .params(run, people.stream().map(PersonId::id).toArray(UUID[]::new))
                .query(SealedRepository::sealed)
                .list();
    }

    List<PersonId> people(UUID run) {
        return database.sql("select person_id from payslips.sealed_month where run_id = ?")
                .param(run)
                .query((row, number) -> new PersonId(uuid(row, "person_id")))
                .list();
    }

    /** Those of the run whose unit this was when it was closed. */
    List<PersonId> people(UUID run, UnitId unit) {
        return database.sql("select person_id from payslips.sealed_month where run_id = ? and unit_id = ?")
                .params(run, unit.id())
                .query((row, number) -> new PersonId(uuid(row, "person_id")))
                .list();
    }

    /** Every person of the run by NIP, one after the other, so that a large agency needs no large memory. */
    void each(UUID run, Consumer<SealedMonth> use) {
        database.sql(SEALED + "where run_id = ? order by nip")
                .param(run)
                .withFetchSize(FETCHED_AT_ONCE)
                .query((RowCallbackHandler) row -> use.accept(sealed(row, 0)));
    }

    /** The latest closed version of each month of the person, the latest month first. */
    List<PastSlip> pastOf(PersonId person) {
        return database.sql("""
                        select distinct on (r.month) r.month, r.agency_id, r.closing_id, s.net
                        from payslips.sealed_month s join payslips.run r on r.id = s.run_id
                        where s.person_id = ? order by r.month desc, r.version desc""")
                .param(person.id())
                .query((row, number) -> new PastSlip(
                        month(row, "month"),
                        new UnitId(uuid(row, "agency_id")),
                        uuid(row, "closing_id"),
                        longOrNull(row, "net")))
                .list();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                uuid(row, "id"),
                uuid(row, "closing_id"),
                new UnitId(uuid(row, "agency_id")),
                month(row, "month"),
                row.getInt("version"),
                uuid(row, "policy_version"),
                row.getInt("people"),
                row.getInt("unready"),
                row.getLong("gross"),
                row.getLong("net"),
                row.getString("facts_digest"),
                row.getString("result_digest"));
    }

    private static SealedMonth sealed(ResultSet row, int number) throws SQLException {
        return new SealedMonth(
                new PersonId(uuid(row, "person_id")),
                new UnitId(uuid(row, "unit_id")),
                row.getString("nip"),
                row.getString("facts"),
                row.getString("slip"),
                row.getString("days"),
                row.getString("reasons"),
                longOrNull(row, "gross"),
                longOrNull(row, "net"));
    }
}
