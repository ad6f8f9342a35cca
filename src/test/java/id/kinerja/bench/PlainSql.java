package id.kinerja.bench;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.database.Database;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.payslips.written.DayRows;
import id.kinerja.payslips.written.FactsWriter;
import id.kinerja.payslips.written.SlipLine;
import id.kinerja.shared.sql.CopyRows;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;

/**
 * The floor under a closing: PostgreSQL hands out as many facts and takes in the same rows, and nobody looks at them. The
 * tables are the benchmark's own, so that it needs none of another module.
 */
final class PlainSql {

    private static final List<String> TABLES = List.of(
            "create schema bench",
            "create table bench.tap (person uuid not null, at timestamp not null)",
            "create table bench.log (person uuid not null, date date not null, minutes int not null, status text not null)",
            "create table bench.made (person uuid not null, nip text not null, facts text not null, slip text not null, "
                    + "days text not null, net bigint not null)");
    private static final List<String> FACTS =
            List.of("copy (select person, at from bench.tap) to stdout", "copy (select * from bench.log) to stdout");
    private static final String MADE = "copy (select * from bench.made) to stdout";

    private final Database database;

    PlainSql(Database database) {
        this.database = database;
    }

    /** Puts the facts of these people, and what closing their month makes of them, into tables without any key. */
    static void prepare(RunningOffice office, List<PersonMonth> people) {
        office.execute(TABLES.toArray(String[]::new));
        var copy = office.context().getBean(CopyRows.class);
        copy.into(
                "bench.tap (person, at)",
                people.stream()
                        .flatMap(person -> person.punches().stream()
                                .map(tap -> new Object[] {BigOffice.id(person).id(), tap.time()})));
        copy.into(
                "bench.log (person, date, minutes, status)",
                people.stream()
                        .flatMap(person -> person.workLogs().stream().map(log ->
                                new Object[] {BigOffice.id(person).id(), log.date(), log.minutes(), log.status()})));
        var policy = PolicyFile.read(StarterPolicies.text(Benches.POLICY).orElseThrow())
                .policy()
                .orElseThrow();
        copy.into(
                "bench.made (person, nip, facts, slip, days, net)",
                people.stream().map(person -> made((Outcome.Ready) MonthCalculation.of(person, policy), policy.id())));
    }

    private static Object[] made(Outcome.Ready ready, String policy) {
        return new Object[] {
            BigOffice.id(ready.person()).id(),
            ready.person().employee().nip(),
            FactsWriter.write(ready.person()),
            SlipLine.of(ready, policy),
            DayRows.of(ready),
            ready.payslip().net().amount()
        };
    }

    /** Seconds out of the database and into it. */
    record Seconds(double out, double in) {

        double all() {
            return out + in;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s: facts out %.2f · rows in, committed %.2f", all(), out, in);
        }
    }

    Seconds seconds() {
        try (var connection = database.address().connect()) {
            var rows = Files.createTempFile("sealed", ".copy");
            try {
                return seconds(connection, rows);
            } finally {
                Files.delete(rows);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Seconds seconds(Connection connection, Path rows) throws SQLException, IOException {
        try (var file = new BufferedOutputStream(Files.newOutputStream(rows))) {
            out(connection, MADE, file);
        }
        execute(connection, "create table bench.closed (like bench.made, primary key (person))");
        try (var file = new BufferedInputStream(Files.newInputStream(rows))) {
            var begin = System.nanoTime();
            for (var fact : FACTS) {
                out(connection, fact, OutputStream.nullOutputStream());
            }
            var read = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bench.closed from stdin", file, 1 << 16);
            return new Seconds((read - begin) / 1e9, (System.nanoTime() - read) / 1e9);
        } finally {
            execute(connection, "drop table bench.closed");
        }
    }

    private static void out(Connection connection, String copy, OutputStream to) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, to);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
