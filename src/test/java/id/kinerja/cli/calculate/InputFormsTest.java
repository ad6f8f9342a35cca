package id.kinerja.cli.calculate;

import static id.kinerja.cli.MonthFolder.BUDI;
import static id.kinerja.cli.MonthFolder.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.MonthFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same facts written in another form that the contract allows give the same bytes. */
class InputFormsTest {

    @TempDir
    Path temp;

    @Test
    void a_byte_order_mark_is_accepted() {
        assertThat(rewritten(text -> "\uFEFF" + text)).isEqualTo(plain());
    }

    @Test
    void carriage_returns_before_line_feeds_are_accepted() {
        assertThat(rewritten(text -> text.replace("\n", "\r\n"))).isEqualTo(plain());
    }

    @Test
    void the_last_line_may_lack_its_end() {
        assertThat(rewritten(String::stripTrailing)).isEqualTo(plain());
    }

    @Test
    void wholly_blank_lines_are_skipped_wherever_they_stand() {
        assertThat(rewritten(text -> "\n \n" + text.replace("\n", "\n\n  \t\n")))
                .isEqualTo(plain());
    }

    @Test
    void the_order_of_columns_is_free() {
        assertThat(rewritten(text -> text.lines()
                        .map(line ->
                                String.join(",", List.of(line.split(",", -1)).reversed()))
                        .collect(Collectors.joining("\n"))))
                .isEqualTo(plain());
    }

    @Test
    void every_cell_may_be_quoted() {
        assertThat(rewritten(text -> text.lines()
                        .map(line -> "\"" + line.replace(",", "\",\"") + "\"")
                        .collect(Collectors.joining("\n"))))
                .isEqualTo(plain());
    }

    @Test
    void a_blank_may_stand_instead_of_T_and_whole_minutes_need_no_seconds() {
        assertThat(rewritten(text -> text.replaceAll("(\\d\\d)T(\\d\\d:\\d\\d):00", "$1 $2")))
                .isEqualTo(plain());
    }

    @Test
    void an_optional_column_left_out_is_the_same_as_one_of_blank_cells() {
        var month = months("blank");
        append(month, "employees.csv", ",condition,effective_minutes,zakat,tax_status", ",,,,");
        append(month, "employees.csv", ",workload_amount,achievement_amount,condition_amount", ",,,");
        append(month, "schedules.csv", ",valid_from,valid_to", ",,");
        append(month, "roll_calls.csv", ",kind", ",");
        append(month, "pins.csv", ",device,valid_from,valid_to", ",,,");

        assertThat(outputs(month)).isEqualTo(plain());
    }

    @Test
    void blanks_around_a_cell_are_no_part_of_it() {
        assertThat(rewritten(text -> text.replace(",", " , "))).isEqualTo(plain());
    }

    @Test
    void names_that_begin_with_a_dot_are_passed_over() throws IOException {
        var month = months("dots").with(".DS_Store", "anything").with(".punches.csv", "no,header");
        Files.createDirectory(month.input().resolve(".git"));

        assertThat(outputs(month)).isEqualTo(plain());
    }

    @Test
    void the_order_of_rows_and_the_names_of_exports_do_not_matter() {
        var month = months("shuffled");
        for (var file : List.of("punches.csv", "work_logs.csv", "schedules.csv", "roll_calls.csv", "absences.csv")) {
            var lines = new ArrayList<>(text(month, file).lines().toList());
            var header = lines.removeFirst();
            month.with(file, header, String.join("\n", lines.reversed()));
        }

        assertThat(outputs(month)).isEqualTo(plain());
    }

    @Test
    void a_lone_carriage_return_ends_a_line_too() {
        assertThat(rewritten(text -> text.replace("\n", "\r"))).isEqualTo(plain());
    }

    private Map<String, String> plain() {
        return outputs(months("plain"));
    }

    private Map<String, String> rewritten(UnaryOperator<String> rewriting) {
        var month = months("rewritten");
        try (var files = Files.list(month.input())) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv"))
                    .forEach(file -> month.withText(file, rewriting.apply(text(month, file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outputs(month);
    }

    private static void append(MonthFolder month, String file, String header, String cells) {
        var lines = text(month, file).lines().map(line -> line + cells).toArray(String[]::new);
        lines[0] = lines[0].substring(0, lines[0].length() - cells.length()) + header;
        month.with(file, lines);
    }

    private static Map<String, String> outputs(MonthFolder month) {
        var run = month.calculate();
        assertThat(run.status()).as(run.err()).isZero();
        return month.allWritten();
    }

    private static String text(MonthFolder month, String file) {
        try {
            return Files.readString(month.input().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MonthFolder months(String name) {
        return MonthFolder.in(temp.resolve(name))
                .with("punches.csv", "nip,time", SARI + ",2026-10-01T07:31:00", SARI + ",2026-10-01T16:00:00")
                .with("work_logs.csv", "nip,date,minutes,status", SARI + ",2026-10-01,400,verified")
                .with("absences.csv", "nip,kind,from,to", BUDI + ",annual,2026-10-01,2026-10-02")
                .with("roll_calls.csv", "nip,date,attended", BUDI + ",2026-10-05,no", SARI + ",2026-10-05,yes")
                .with("pins.csv", "pin,nip", "203," + BUDI, "5," + SARI)
                .with("1_attlog.dat", "        5\t2026-10-07 07:30:00\t1\t0\t0\t0", "203\t2026-10-08 08:00:00\t1\t0\t0")
                .with("holidays.csv", "date,name", "2026-10-12,Libur");
    }
}
