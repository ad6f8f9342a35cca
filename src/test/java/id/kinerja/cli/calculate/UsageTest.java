package id.kinerja.cli.calculate;

import static id.kinerja.cli.MonthFolder.BUDI;
import static id.kinerja.cli.MonthFolder.EMPLOYEES_HEADER;
import static id.kinerja.cli.MonthFolder.NOBODY;
import static id.kinerja.cli.MonthFolder.SARI;
import static id.kinerja.cli.MonthFolder.SARI_ROW;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.cli.CommandRun;
import id.kinerja.cli.MonthFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command is called: exit status 0, 1 and 2, the policy by id or file, one slip explained. */
class UsageTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-1", "26-10", "2026-10-01", "Oktober", "-2026-10", ""})
    void a_month_that_is_none_is_wrong_usage(String month) {
        var folder = MonthFolder.in(temp);

        assertThat(folder.calculate("--month", month).status()).isEqualTo(2);
        assertThat(folder.output()).doesNotExist();
    }

    @Test
    void a_missing_option_an_unknown_one_and_an_unknown_command_are_wrong_usage() {
        var folder = MonthFolder.in(temp);
        var input = folder.input().toString();

        assertThat(CommandRun.of().status()).isEqualTo(2);
        assertThat(CommandRun.of("count").status()).isEqualTo(2);
        assertThat(CommandRun.of("calculate").status()).isEqualTo(2);
        assertThat(CommandRun.of("calculate", "--month", "2026-10", "--policy", "grade", "--input", input)
                        .status())
                .isEqualTo(2);
        assertThat(folder.calculate("--speed", "9").status()).isEqualTo(2);
        assertThat(folder.calculate("--lang", "fr").status()).isEqualTo(2);
        assertThat(folder.calculate("--policy", "nice-policy").status()).isEqualTo(2);
        assertThat(folder.output()).doesNotExist();
    }

    @Test
    void folders_that_cannot_be_meant_are_wrong_usage() throws IOException {
        var folder = MonthFolder.in(temp);
        var input = folder.input().toString();
        var link = Files.createSymbolicLink(temp.resolve("link"), folder.input());

        assertThat(run("--input", temp.resolve("none").toString(), "--output", temp.toString()))
                .isEqualTo(2);
        assertThat(run("--input", input, "--output", input)).isEqualTo(2);
        assertThat(run("--input", input, "--output", input + "/../input/")).isEqualTo(2);
        assertThat(run("--input", input, "--output", link.toString())).isEqualTo(2);
        assertThat(run("--input", input, "--output", input + "/employees.csv")).isEqualTo(2);
        assertThat(folder.input()).isDirectoryNotContaining("glob:**payments.csv");
    }

    @Test
    void help_is_everywhere_and_goes_to_standard_output() {
        for (var arguments : List.of(new String[] {"--help"}, new String[] {"calculate", "--help"})) {
            var run = CommandRun.of(arguments);
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("calculate");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void standard_output_stays_empty_where_nothing_is_explained() {
        var run = MonthFolder.in(temp).calculate();

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().getFirst()).startsWith("persons without a single tap on their working days: ");
    }

    @Test
    void a_policy_file_gives_what_the_starter_gives() throws IOException {
        var folder = MonthFolder.in(temp);
        folder.calculate();
        var byId = folder.allWritten();
        var text = StarterPolicies.text("common-60-40").orElseThrow();
        var file = Files.writeString(temp.resolve("our policy.yaml"), "\uFEFF" + text.replace("\n", "\r\n"));
        folder.calculate("--policy", file.toString());

        assertThat(folder.allWritten()).isEqualTo(byId);
    }

    @Test
    void a_policy_file_with_a_fault_or_none_at_all_is_refused_by_file_and_line() throws IOException {
        var folder = MonthFolder.in(temp);
        var file = Files.writeString(temp.resolve("own.yaml"), "id: own\nid: own\n");
        var none = temp.resolve("none.yaml");

        var run = folder.calculate("--policy", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).anyMatch(line -> line.startsWith(file + ":2: "));
        assertThat(folder.calculate("--policy", none.toString()).err()).isEqualTo(none + ": file is missing\n");
        assertThat(folder.output()).doesNotExist();
    }

    @Test
    void a_slip_is_explained_on_standard_output_alone_with_or_without_an_output_folder() {
        var folder = MonthFolder.in(temp);
        var alone = explained(folder, SARI);

        assertThat(alone.status()).isZero();
        assertThat(alone.err()).isEmpty();
        assertThat(alone.out()).contains("Sari", SARI, "Produktivitas kerja", "Rp6,000,000");
        assertThat(folder.output()).doesNotExist();
        var beside = folder.calculate("--explain", SARI);
        assertThat(beside.out()).isEqualTo(alone.out());
        assertThat(folder.lines("payments.csv")).hasSize(4);
    }

    @Test
    void an_explained_person_may_be_unready_but_must_be_in_the_input() {
        var folder = MonthFolder.in(temp)
                .with("employees.csv", EMPLOYEES_HEADER, SARI_ROW.replace("III/b,PNS,office", "III/b,PNS,"));

        assertThat(explained(folder, SARI).out()).contains("no schedule");
        assertThat(explained(folder, SARI).status()).isZero();
        assertThat(explained(folder, NOBODY).status()).isEqualTo(1);
        assertThat(explained(folder, BUDI).err()).startsWith("employees.csv: ").contains(BUDI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese"})
    void the_locale_and_zone_of_the_machine_have_no_effect(String tag) {
        var folder = MonthFolder.in(temp)
                .with("punches.csv", "nip,time", SARI + ",2026-10-25T02:30", SARI + ",2026-10-01 07:45");
        var here = folder.calculate("--explain", SARI);
        var written = folder.allWritten();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(folder.calculate("--explain", SARI)).isEqualTo(here);
            assertThat(folder.calculate("--lang", "ID", "--explain", SARI).status())
                    .isZero();
            folder.calculate();
            assertThat(folder.allWritten()).isEqualTo(written);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static int run(String... folders) {
        var arguments = new ArrayList<>(List.of("calculate", "--month", "2026-10", "--policy", "grade"));
        arguments.addAll(List.of(folders));
        return CommandRun.of(arguments.toArray(String[]::new)).status();
    }

    private static CommandRun explained(MonthFolder folder, String nip) {
        return CommandRun.of(
                "calculate",
                "--month",
                "2026-10",
                "--policy",
                "common-60-40",
                "--explain",
                nip,
                "--input",
                folder.input().toString());
    }

    @Test
    void wrong_usage_is_told_in_the_language_asked_for() {
        assertThat(CommandRun.of("calculate", "--lang", "id").errLines())
                .containsExactly(
                        "belum diisi: --month, --policy, --input", "lihat cara pakai: kinerja calculate --help");
        assertThat(CommandRun.of("calculate", "--lang=en", "--lagu").errLines().getLast())
                .isEqualTo("how it is called: kinerja calculate --help");
        assertThat(CommandRun.of().errLines().getFirst())
                .isEqualTo(
                        "a command is missing; choose one of calculate, policy, export, role, person, retention, token, "
                                + "second-factor, import, people, doctor");
    }

    @Test
    void results_do_not_go_into_the_input_folder_or_below_it() throws IOException {
        var folder = MonthFolder.in(temp);
        var link = Files.createSymbolicLink(temp.resolve("link"), folder.input());
        for (var place : List.of(folder.input(), link, folder.input().resolve("out"), link.resolve("a/b"))) {
            assertThat(folder.calculate("--output", place.toString()).status()).isEqualTo(2);
        }
        assertThat(folder.calculate().status()).isZero();
    }
}
