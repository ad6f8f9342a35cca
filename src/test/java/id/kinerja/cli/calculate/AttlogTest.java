package id.kinerja.cli.calculate;

import static id.kinerja.cli.MonthFolder.BUDI;
import static id.kinerja.cli.MonthFolder.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.MonthFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminals' own USB exports: their forms, and whose taps they are. */
class AttlogTest {

    private static final String TAPPED = SARI + ",2026-10-01,missing_out,2026-10-01T07:29:58,,0,0";
    private static final String UNTAPPED = SARI + ",2026-10-01,absent,,,0,0";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        5\t2026-10-01 07:29:58\t1\t0\t0\t0\n",
                "        5\t2026-10-01 07:29:58\t1\t255\t1\t0\r\n",
                "5\t2026-10-01 07:29:58\t1\t0\t0\n",
                "5\t2026-10-01 07:29:58",
                "\uFEFF5\t2026-10-01 07:29:58\t15\t4\t0\t0\t0\t255\t\t\n",
                "\n5\t2026-10-01 07:29:58\t1\t0\t\u00ff\t0\n\n   \n"
            })
    void padded_or_not_with_any_columns_and_line_ends_it_is_the_same_tap(String export) {
        var month = month().withText("1_attlog.dat", export);
        var run = month.calculate();

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(month.lines("days.csv")).contains(TAPPED);
    }

    @Test
    void several_devices_in_any_order_and_with_overlaps_count_each_tap_once() {
        var month = month().with(
                        "B_attlog.dat", "5\t2026-10-01 16:00:00\t1\t1\t0\t0", "5\t2026-10-01 07:29:58\t1\t0\t0\t0")
                .with("A_attlog.dat", "5\t2026-10-01 07:29:58\t1\t0\t0\t0");
        month.calculate();

        assertThat(month.lines("days.csv"))
                .contains(SARI + ",2026-10-01,present,2026-10-01T07:29:58,2026-10-01T16:00:00,0,0");
    }

    @Test
    void the_same_tap_in_punches_csv_and_in_an_export_counts_once() {
        var month = month().with("punches.csv", "nip,time", SARI + ",2026-10-01T07:29:58")
                .with("1_attlog.dat", "5\t2026-10-01 07:29:58\t1\t0\t0\t0", "5\t2026-10-01 07:30:57\t1\t0\t0\t0");
        month.calculate();

        assertThat(month.lines("days.csv")).contains(TAPPED);
    }

    @Test
    void a_pin_belongs_to_its_holder_on_that_device_alone() {
        var month = month().with("pins.csv", "pin,nip,device", "5," + SARI + ",A", "5," + BUDI + ",B")
                .with("A_attlog.dat", "5\t2026-10-01 07:29:58\t1\t0\t0\t0")
                .with("B_attlog.dat", "5\t2026-10-01 08:00:00\t1\t0\t0\t0");
        month.calculate();

        assertThat(month.lines("days.csv"))
                .contains(TAPPED, BUDI + ",2026-10-01,missing_out,2026-10-01T08:00:00,,30,0");
    }

    @Test
    void a_pin_may_pass_to_another_person_on_a_day() {
        var month = month().with(
                        "pins.csv",
                        "pin,nip,valid_from,valid_to",
                        "5," + SARI + ",,2026-10-01",
                        "5," + BUDI + ",2026-10-02,")
                .with("1_attlog.dat", "5\t2026-10-01 07:29:58\t1\t0", "5\t2026-10-02 07:30:00\t1\t0");
        month.calculate();

        assertThat(month.lines("days.csv")).contains(TAPPED, BUDI + ",2026-10-02,missing_out,2026-10-02T07:30:00,,0,0");
    }

    @Test
    void taps_of_unknown_pins_are_counted_on_standard_error_and_the_run_goes_on() {
        var month = month().with("pins.csv", "pin,nip,device,valid_from", "5," + SARI + ",A,2026-10-02")
                .with("A_attlog.dat", "5\t2026-10-01 07:29:58\t1\t0", "77\t2026-10-01 07:29:58\t1\t0")
                .with("B_attlog.dat", "5\t2026-10-02 07:29:58\t1\t0", " 77\t2026-10-01 07:29:58\t1\t0");
        var run = month.calculate();

        assertThat(run.status()).isZero();
        assertThat(run.errLines().getFirst()).matches("4 tap\\(s\\) of 2 PIN\\(s\\) .*");
        assertThat(month.lines("days.csv")).contains(UNTAPPED);
    }

    @Test
    void nothing_is_said_of_unknown_pins_where_there_are_none() {
        assertThat(month().with("1_attlog.dat", "5\t2026-10-01 07:29:58\t1\t0")
                        .calculate()
                        .err())
                .doesNotContain("passed over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 2026-10-01 07:29:58",
                "\t2026-10-01 07:29:58\t1\t0",
                "5\t2026-10-01\t07:29:58",
                "5\t2026-02-30 07:29:58\t1",
                "5\t\t1\t0",
                "5"
            })
    void a_line_without_pin_and_time_is_refused_with_its_line(String line) {
        var run = month().with("1_attlog.dat", "", line).calculate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1).allMatch(refusal -> refusal.startsWith("1_attlog.dat:2: "));
    }

    @Test
    void pins_of_one_day_that_meet_on_a_device_are_refused_and_others_are_not() {
        var run = month().with(
                        "pins.csv",
                        "pin,nip,device,valid_from,valid_to",
                        "5," + SARI + ",A,,2026-10-10",
                        "5," + BUDI + ",B,,",
                        "5," + BUDI + ",A,2026-10-11,",
                        "5," + SARI + ",,2026-10-10,2026-10-10",
                        "6," + SARI + ",,,")
                .calculate();

        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.startsWith("pins.csv:5: "));
    }

    private MonthFolder month() {
        return MonthFolder.in(temp).with("pins.csv", "pin,nip", "5," + SARI);
    }
}
