package id.kinerja.cli.calculate;

import static id.kinerja.cli.MonthFolder.BUDI;
import static id.kinerja.cli.MonthFolder.NOBODY;
import static id.kinerja.cli.MonthFolder.SARI;
import static id.kinerja.cli.MonthFolder.SARI_ROW;
import static id.kinerja.cli.MonthFolder.TONO;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.MonthFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refused input: which line is named, that all reasons come at once, and that nothing is written. */
class RefusalTest {

    @TempDir
    Path temp;

    @Test
    void all_reasons_of_all_files_come_at_once_by_file_and_line() {
        var run = MonthFolder.in(temp)
                .with(
                        "punches.csv",
                        "nip,time",
                        SARI + ",2026-02-30T07:00",
                        NOBODY + ",25:00",
                        SARI + ",2026-10-01 7:00")
                .with("absences.csv", "nip,kind,from,to", SARI + ",holiday,2026-10-01,2026-09-31")
                .with("work_logs.csv", "nip,date,minutes,status", SARI + ",2026-10-01,-5,done", TONO + ",,1441,")
                .with("7_attlog.dat", "5\t2026-10-01 07:00:00\t1\t0\t0\t0", "garbage")
                .with("notes.txt", "hello")
                .calculate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .hasToString("[punches.csv:2, punches.csv:3, punches.csv:3, punches.csv:4, pins.csv, absences.csv:2, "
                        + "absences.csv:2, work_logs.csv:2, work_logs.csv:2, work_logs.csv:3, work_logs.csv:3, "
                        + "work_logs.csv:3, 7_attlog.dat:2, notes.txt]");
    }

    @Test
    void a_refused_run_neither_creates_nor_touches_the_output_folder() throws IOException {
        var month = MonthFolder.in(temp).with("punches.csv", "nip,time", SARI + ",never");
        assertThat(month.calculate().status()).isEqualTo(1);
        assertThat(month.output()).doesNotExist();

        Files.createDirectory(month.output());
        Files.writeString(month.output().resolve("payments.csv"), "of last month");
        Files.setLastModifiedTime(month.output(), FileTime.fromMillis(1_000_000));
        assertThat(month.calculate().status()).isEqualTo(1);
        assertThat(month.allWritten()).isEqualTo(Map.of("payments.csv", "of last month"));
        assertThat(Files.getLastModifiedTime(month.output())).isEqualTo(FileTime.fromMillis(1_000_000));
    }

    @Test
    void rows_are_not_blamed_for_a_missing_list_of_employees_or_schedules() {
        var month = MonthFolder.in(temp).with("punches.csv", "nip,time", SARI + ",2026-10-01T07:00", BUDI + ",never");
        month.without("employees.csv");
        assertThat(month.calculate().errLines())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("employees.csv: file is missing");
    }

    @Test
    void a_wrong_policy_hides_no_wrong_input() throws IOException {
        var policy = Files.writeString(temp.resolve("draft.yaml"), "id: draft\n");
        var run = MonthFolder.in(temp)
                .with("holidays.csv", "date,name", "2026-02-30,Libur")
                .calculate("--policy", policy.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).last().asString().startsWith("holidays.csv:2: column date: ");
        assertThat(run.errLines()).first().asString().startsWith(policy + ":1: ");
    }

    @Test
    void two_stray_quotes_do_not_swallow_the_rows_between_them() {
        var run = MonthFolder.in(temp)
                .with("holidays.csv", "date,name", "2026-10-12,\"Libur", "2026-10-13,Cuti\"", "2026-10-14,Libur")
                .calculate();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1).first().asString().startsWith("holidays.csv:2: ");
    }

    @Test
    void a_missing_file_is_named_without_a_line() {
        var month = MonthFolder.in(temp).without("schedules.csv");
        assertThat(month.calculate().errLines()).contains("schedules.csv: file is missing");

        month.without("employees.csv");
        assertThat(month.calculate().errLines())
                .containsExactly("employees.csv: file is missing", "schedules.csv: file is missing");
        assertThat(month.calculate("--lang", "id").errLines()).allMatch(line -> line.matches("\\w+\\.csv: .*"));
    }

    @Test
    void every_flaw_of_one_row_is_named() {
        var run = MonthFolder.in(temp)
                .with("sanctions.csv", "nip,level,from,months", "123,hard,2026-13-01,0")
                .calculate();

        assertThat(run.errLines()).hasSize(4).allMatch(line -> line.startsWith("sanctions.csv:2: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2O26-10-01", "x026-10-01", "+202-10-01", "-202-10-01", "\u0662026-10-01", "20 6-10-01"})
    void a_year_that_is_not_four_digits_is_no_year(String date) {
        var month = MonthFolder.in(temp)
                .with("punches.csv", "nip,time", SARI + "," + date + "T07:00")
                .with("work_logs.csv", "nip,date,minutes,status", SARI + "," + date + ",60,verified");

        assertThat(month.calculate().errLines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("punches.csv:2: "),
                        line -> assertThat(line).startsWith("work_logs.csv:2: "));
    }

    @Test
    void a_row_with_line_breaks_in_quotes_is_named_by_its_first_line_and_those_after_it_keep_theirs() {
        var run = MonthFolder.in(temp)
                .with(
                        "holidays.csv",
                        "date,name",
                        "2026-10-32,\"a\nb\r\n\nc\"",
                        "",
                        "2026-10-33,d",
                        "\"2026-10\n-34\",e")
                .calculate();

        assertThat(run.errLines())
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("holidays.csv:2", "holidays.csv:7", "holidays.csv:8");
    }

    @Test
    void a_pair_is_named_by_its_later_line_and_mentions_the_earlier_one() {
        var run = MonthFolder.in(temp)
                .with(
                        "absences.csv",
                        "nip,kind,from,to",
                        SARI + ",annual,2026-10-01,2026-10-05",
                        BUDI + ",annual,2026-10-01,2026-10-05",
                        SARI + ",sick,2026-10-05,2026-10-06")
                .calculate();

        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("absences.csv:4: ").contains("line 2");
    }

    @Test
    void rows_about_an_employee_whose_own_row_is_refused_are_not_blamed_for_it() {
        var run = MonthFolder.in(temp)
                .with("employees.csv", MonthFolder.EMPLOYEES_HEADER, SARI_ROW.replace("PNS", "ASN"))
                .with("punches.csv", "nip,time", SARI + ",2026-10-01T07:00")
                .calculate();

        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.startsWith("employees.csv:2: "));
    }

    @Test
    void each_row_with_broken_quotes_or_too_many_cells_is_named_and_the_reading_goes_on() {
        var run = MonthFolder.in(temp)
                .with(
                        "punches.csv",
                        "nip,time",
                        SARI + ",2026-10-01T07:00,",
                        SARI,
                        SARI + ",\"2026-10-01T07:00\"x",
                        SARI + ",2026-10-01\"T07:00\"",
                        SARI + ",never",
                        SARI + ",\"2026-10-01T07:00",
                        SARI + ",later")
                .calculate();

        assertThat(run.errLines())
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly(
                        "punches.csv:2",
                        "punches.csv:3",
                        "punches.csv:4",
                        "punches.csv:5",
                        "punches.csv:6",
                        "punches.csv:7",
                        "punches.csv:8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an opening quote that never closes|2026-10-12,\"Hari libur",
                "one at the very end|2026-10-12,\"",
                "one whose closing quote is doubled|2026-10-12,\"Hari\"\""
            })
    void a_quote_that_never_closes_swallows_no_row(String what, String row) {
        var month = MonthFolder.in(temp).with("holidays.csv", "date,name", "2026-10-09,Libur", row, "2026-10-13,Libur");
        var run = month.calculate();

        assertThat(run.status()).as(what).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.startsWith("holidays.csv:3: "));
        assertThat(month.output()).doesNotExist();
    }

    @Test
    void a_refusal_stays_one_line_of_bounded_length_whatever_the_cell_holds() {
        var run = MonthFolder.in(temp)
                .with("holidays.csv", "date,name", "\"a\nb\r\u0007\u2028" + "x".repeat(100_000) + "\",c")
                .calculate();

        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.length() < 500);
        assertThat(run.err()).doesNotContain("\r", "\u0007", "\u2028");
    }
}
