package id.kinerja.cli.calculate;

import static id.kinerja.cli.MonthFolder.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kinerja.cli.CommandRun;
import id.kinerja.cli.Main;
import id.kinerja.cli.MonthFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The results appear whole or not at all, on any machine the same. */
class OutputFolderTest {

    @TempDir
    Path temp;

    @Test
    void the_folder_is_made_with_those_above_it_and_other_files_in_it_stay() throws IOException {
        var month = MonthFolder.in(temp);
        Files.createDirectory(month.output());
        Files.writeString(month.output().resolve("notes.txt"), "mine");
        Files.writeString(month.output().resolve("payments.csv"), "old");
        assertThat(month.calculate().status()).isZero();
        var deep = temp.resolve("a/b/c");
        assertThat(month.calculate("--explain", SARI).status()).isZero();
        assertThat(run(month.input(), deep)).isZero();

        assertThat(month.allWritten())
                .containsOnlyKeys("notes.txt", "payments.csv", "payslips.jsonl", "days.csv", "unready.csv")
                .containsEntry("notes.txt", "mine");
        assertThat(Files.readString(deep.resolve("payments.csv"))).isEqualTo(month.written("payments.csv"));
    }

    @Test
    void a_file_of_the_same_name_is_replaced_as_a_whole_so_that_its_reader_keeps_the_old_one() throws IOException {
        var month = MonthFolder.in(temp);
        Files.createDirectory(month.output());
        var old = Files.writeString(month.output().resolve("payments.csv"), "old");
        try (var reader = Files.newBufferedReader(old)) {
            month.calculate();
            assertThat(reader.readLine()).isEqualTo("old");
        }
        assertThat(month.written("payments.csv")).startsWith("nip,");
    }

    @Test
    void the_results_may_be_read_by_whom_the_machine_lets_read_new_files() throws IOException {
        var month = MonthFolder.in(temp);
        month.calculate();
        var usual = Files.createFile(temp.resolve("usual"));

        assertThat(month.output().resolve("payments.csv"))
                .satisfies(file -> assertThat(permissions(file)).isEqualTo(permissions(usual)));
    }

    @Test
    void what_stands_in_the_way_of_one_file_leaves_all_the_others_as_they_were() throws IOException {
        var month = MonthFolder.in(temp);
        Files.createDirectories(month.output().resolve("unready.csv/something"));
        Files.writeString(month.output().resolve("payments.csv"), "old");
        var run = month.calculate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines())
                .hasSize(1)
                .allMatch(line -> line.contains(month.output().toString()));
        assertThat(month.output().resolve("payments.csv")).hasContent("old");
        assertThat(names(month.output())).containsExactlyInAnyOrder("payments.csv", "unready.csv");
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_and_not_thrown() throws IOException {
        var month = MonthFolder.in(temp);
        var file = Files.writeString(temp.resolve("file"), "");

        assertThat(run(month.input(), file.resolve("below"))).isIn(1, 2);
        assertThat(run(month.input(), Path.of("/proc/kinerja"))).isEqualTo(1);
    }

    @Test
    void an_input_folder_that_cannot_be_read_is_said_and_not_thrown() throws IOException {
        var month = MonthFolder.in(temp);
        Files.setPosixFilePermissions(month.input(), Set.of());
        assumeFalse(Files.isReadable(month.input()), "root reads everything");
        var run = month.calculate();
        Files.setPosixFilePermissions(month.input(), PosixFilePermissions.fromString("rwx------"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void a_disk_that_fills_up_leaves_nothing_half_written() throws Exception {
        var month = MonthFolder.in(temp);
        Files.createDirectory(month.output());
        Files.writeString(month.output().resolve("payments.csv"), "old");
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        // a limit of 1 KiB per file stands for the full disk
        var process = start("ulimit -f 1; exec \"$@\"", command(month, List.of("-XX:-UsePerfData")));

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(temp.resolve("err"))).hasLineCount(1).contains("output");
        assertThat(month.allWritten()).isEqualTo(Map.of("payments.csv", "old"));
    }

    @Test
    void one_core_another_zone_and_another_locale_give_the_same_bytes() throws Exception {
        // more persons than one batch takes, so that cores could change their order
        var persons = IntStream.range(0, 450)
                .mapToObj(i ->
                        "1985010120100%05d,Sari %d,Dinas A,Analis,%d,III/b,PNS,office,".formatted(i, i, 1 + i % 16));
        var month = MonthFolder.in(temp)
                .with(
                        "employees.csv",
                        Stream.concat(Stream.of(MonthFolder.EMPLOYEES_HEADER), persons)
                                .toArray(String[]::new))
                .with("punches.csv", "nip,time", "198501012010000007,2026-10-25T02:30:59");
        month.calculate();
        var here = month.allWritten();
        var flags = List.of(
                "-XX:ActiveProcessorCount=1",
                "-Duser.timezone=Asia/Jayapura",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=COMPAT",
                "-Dstderr.encoding=UTF-8");
        var process = start("LC_ALL=C exec \"$@\"", command(month, flags));

        assertThat(process.waitFor()).as(Files.readString(temp.resolve("err"))).isZero();
        assertThat(month.allWritten()).isEqualTo(here);
        assertThat(month.lines("payments.csv").size()
                        + month.lines("unready.csv").size())
                .isEqualTo(452);
    }

    private static int run(Path input, Path output) {
        return CommandRun.of(
                        "calculate",
                        "--month",
                        "2026-10",
                        "--policy",
                        "common-60-40",
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString())
                .status();
    }

    private static List<String> command(MonthFolder month, List<String> flags) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("calculate", "--month", "2026-10", "--policy", "common-60-40"));
        command.addAll(List.of(
                "--input", month.input().toString(), "--output", month.output().toString()));
        return command;
    }

    private Process start(String script, List<String> command) throws IOException {
        var all = new ArrayList<>(List.of("/bin/bash", "-c", script, "bash"));
        all.addAll(command);
        return new ProcessBuilder(all)
                .redirectError(temp.resolve("err").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
