package id.kinerja.cli.calculate;

import static id.kinerja.cli.MonthFolder.BUDI;
import static id.kinerja.cli.MonthFolder.BUDI_ROW;
import static id.kinerja.cli.MonthFolder.EMPLOYEES_HEADER;
import static id.kinerja.cli.MonthFolder.SARI;
import static id.kinerja.cli.MonthFolder.SARI_ROW;
import static id.kinerja.cli.MonthFolder.TONO;
import static id.kinerja.cli.MonthFolder.TONO_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.MonthFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a calculated month looks like on disk (contracts.md §2, output). */
class CalculateCommandTest {

    @TempDir
    Path temp;

    @Test
    void a_payment_row_holds_the_totals_and_after_them_one_column_per_component() {
        var month = worked();

        assertThat(month.calculate().status()).isZero();
        assertThat(month.lines("payments.csv"))
                .startsWith(
                        "nip,name,job_class,ceiling,gross,tax,contribution,zakat,net,"
                                + "productivity,discipline,lower_bound,upper_bound",
                        SARI + ",Sari,7,6000000,5808000,290400,58080,0,5459520,3600000,2208000,0,0");
    }

    @Test
    void a_payslip_is_one_line_of_json_with_its_keys_in_this_order() {
        var month = worked();
        month.calculate();

        assertThat(month.lines("payslips.jsonl")).hasSize(3);
        assertThat(month.lines("payslips.jsonl").getFirst())
                .startsWith("{\"nip\":\"" + SARI + "\",\"month\":\"2026-10\",\"policy\":\"common-60-40\",\"lines\":["
                        + "{\"code\":\"productivity\",\"label\":\"Produktivitas kerja\","
                        + "\"expression\":\"Rp6.000.000 × 60% × 100%\",\"amount\":3600000,\"legal_basis\":\"")
                .contains("\"code\":\"pph21\",", "\"amount\":-290400,")
                .endsWith("],\"gross\":5808000,\"net\":5459520}");
    }

    @Test
    void every_day_of_the_month_stands_in_days_csv_with_its_taps() {
        var month = MonthFolder.in(temp)
                .with(
                        "punches.csv",
                        "nip,time",
                        SARI + ",2026-10-01T07:29:58",
                        SARI + ",2026-10-01T16:05",
                        SARI + ",2026-10-02 08:15:59",
                        SARI + ",2026-10-05 11:45",
                        SARI + ",2026-10-04 07:00")
                .with("absences.csv", "nip,kind,from,to", SARI + ",sick,2026-09-20,2026-09-30")
                .with("holidays.csv", "date,name", "2026-10-06,Hari libur");
        month.calculate();

        assertThat(month.lines("days.csv"))
                .hasSize(1 + 3 * 31)
                .startsWith(
                        "nip,date,status,first_tap,last_tap,late_minutes,early_minutes",
                        SARI + ",2026-10-01,present,2026-10-01T07:29:58,2026-10-01T16:05:00,0,0",
                        SARI + ",2026-10-02,missing_out,2026-10-02T08:15:59,,45,0",
                        SARI + ",2026-10-03,off,,,0,0",
                        SARI + ",2026-10-04,off,,,0,0",
                        SARI + ",2026-10-05,missing_in,,2026-10-05T11:45:00,0,255",
                        SARI + ",2026-10-06,off,,,0,0",
                        SARI + ",2026-10-07,absent,,,0,0")
                .element(32)
                .asString()
                .startsWith(BUDI + ",2026-10-01,");
    }

    @Test
    void an_excused_day_ignores_its_taps_and_shows_none() {
        var month = MonthFolder.in(temp)
                .with("punches.csv", "nip,time", SARI + ",2026-10-01T09:00")
                .with("absences.csv", "nip,kind,from,to", SARI + ",annual,2026-10-01,2026-10-04");
        month.calculate();

        assertThat(month.lines("days.csv"))
                .contains(SARI + ",2026-10-01,excused,,,0,0", SARI + ",2026-10-03,off,,,0,0");
    }

    @Test
    void persons_stand_in_the_order_of_employees_csv_in_every_output() {
        var month = MonthFolder.in(temp).with("employees.csv", EMPLOYEES_HEADER, TONO_ROW, SARI_ROW, BUDI_ROW);
        month.calculate();

        assertThat(firstCells(month, "payments.csv")).containsExactly("nip", TONO, SARI, BUDI);
        assertThat(firstCells(month, "days.csv").stream().distinct()).containsExactly("nip", TONO, SARI, BUDI);
        assertThat(month.lines("payslips.jsonl"))
                .extracting(line -> line.substring(8, 26))
                .containsExactly(TONO, SARI, BUDI);
    }

    @Test
    void an_unready_person_stands_in_unready_csv_with_all_reasons_and_in_no_other_output() {
        var month = MonthFolder.in(temp)
                .with("employees.csv", EMPLOYEES_HEADER, SARI_ROW, BUDI + ",Budi,Dinas A,Analis,,V/a,PNS,,", TONO_ROW);
        var run = month.calculate();

        assertThat(run.status()).isZero();
        assertThat(month.written("unready.csv"))
                .isEqualTo(
                        "nip,reason\n" + BUDI
                                + ",\""
                                + "no schedule: fill schedule in employees.csv; no class: fill job_class in employees.csv; "
                                + "rank \"\"V/a\"\" is not I to IV with a slash, such as III/b: correct rank in employees.csv\"\n");
        assertThat(month.written("payments.csv") + month.written("days.csv") + month.written("payslips.jsonl"))
                .doesNotContain(BUDI)
                .contains(SARI, TONO);
    }

    @Test
    void unready_csv_is_always_written_with_its_header() {
        var month = MonthFolder.in(temp);
        month.calculate();

        assertThat(month.written("unready.csv")).isEqualTo("nip,reason\n");
        assertThat(month.allWritten()).containsOnlyKeys("payments.csv", "payslips.jsonl", "days.csv", "unready.csv");
    }

    @Test
    void a_folder_of_nobody_gives_headers_alone() {
        var month = MonthFolder.in(temp).with("employees.csv", EMPLOYEES_HEADER);

        assertThat(month.calculate().status()).isZero();
        assertThat(month.written("payslips.jsonl")).isEmpty();
        assertThat(month.lines("payments.csv")).hasSize(1);
        assertThat(month.lines("days.csv")).hasSize(1);
    }

    @Test
    void lines_end_with_a_line_feed_alone_and_there_is_no_byte_order_mark() {
        var month = worked();
        month.calculate();

        assertThat(month.allWritten().values())
                .allSatisfy(text -> assertThat(text).endsWith("\n").doesNotContain("\r", "\uFEFF"));
    }

    @Test
    void a_name_with_comma_quote_or_line_break_is_quoted_again() {
        var month = MonthFolder.in(temp)
                .with(
                        "employees.csv",
                        EMPLOYEES_HEADER,
                        SARI + ",\"Sari \"\"Ade\"\", S.Kom\",Dinas A,\"Ana\nlis\",7,III/b,PNS,office,6000000");
        month.calculate();

        assertThat(month.lines("payments.csv").getLast()).startsWith(SARI + ",\"Sari \"\"Ade\"\", S.Kom\",7,");
    }

    @Test
    void the_class_of_a_payment_is_the_one_held_at_the_end_of_the_month() {
        var month = MonthFolder.in(temp)
                .with("placements.csv", "nip,from,job_class", BUDI + ",2026-10-31,11", BUDI + ",2026-11-01,12");
        month.calculate();

        // 31 October is a Saturday: the classes of working days make the amount, the last day names the class
        assertThat(month.lines("payments.csv").get(2)).startsWith(BUDI + ",Budi,11,7166208,");
    }

    @Test
    void the_language_governs_unready_csv_and_never_the_payslips() {
        var month = MonthFolder.in(temp)
                .with("employees.csv", EMPLOYEES_HEADER, SARI_ROW, BUDI + ",Budi,Dinas A,Analis,7,IV/a,PNS,,");
        month.calculate();
        var english = month.allWritten();
        var run = month.calculate("--lang", "id");

        assertThat(run.status()).isZero();
        assertThat(month.written("unready.csv")).isNotEqualTo(english.get("unready.csv"));
        assertThat(month.written("payslips.jsonl")).isEqualTo(english.get("payslips.jsonl"));
        assertThat(run.err()).contains("slip").doesNotContain("payslips,");
    }

    private MonthFolder worked() {
        return MonthFolder.in(temp)
                .with("measures.csv", "nip,measure,value", SARI + ",productivity,100", SARI + ",attendance,92");
    }

    private static List<String> firstCells(MonthFolder month, String file) {
        return month.lines(file).stream().map(line -> line.split(",")[0]).toList();
    }
}
