package id.kinerja.bench;

import id.kinerja.database.Database;
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

/** The floor under a closing: PostgreSQL hands out the same facts and takes in the same rows, and nobody looks at them. */
final class PlainSql {

    private static final String IN_MONTH = " between date '%s' and date '%s') to stdout"
            .formatted(BigMonth.MONTH.atDay(1), BigMonth.MONTH.plusMonths(1).atDay(3));
    private static final List<String> FACTS = List.of(
            "copy (select person_id, tapped_at from attendance.punch where tapped_at" + IN_MONTH,
            "copy (select person_id, date, minutes, status from performance.work_log where date" + IN_MONTH,
            "copy (select person_id, kind, value from allowance.measure where month" + IN_MONTH,
            "copy (select * from organization.placement) to stdout",
            "copy (select * from organization.employee) to stdout");
    private static final String LATEST =
            "copy (select * from payslips.sealed_month where run_id = (select id from payslips.run order by id desc limit 1)) to stdout";

    private final Database database;

    PlainSql(Database database) {
        this.database = database;
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
            out(connection, LATEST, file);
        }
        execute(connection, "create table sealed_month (like payslips.sealed_month including all)");
        try (var file = new BufferedInputStream(Files.newInputStream(rows))) {
            var begin = System.nanoTime();
            for (var fact : FACTS) {
                out(connection, fact, OutputStream.nullOutputStream());
            }
            var read = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy sealed_month from stdin", file, 1 << 16);
            return new Seconds((read - begin) / 1e9, (System.nanoTime() - read) / 1e9);
        } finally {
            execute(connection, "drop table sealed_month");
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
