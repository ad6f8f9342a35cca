package id.kinerja.cli.files;

import static id.kinerja.cli.MonthFolder.BUDI;
import static id.kinerja.cli.MonthFolder.SARI;
import static id.kinerja.cli.MonthFolder.TONO;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.cli.CommandRun;
import id.kinerja.cli.MonthFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files: refused in sentences, or calculated whole; never a stack trace, a lost row or half a result. */
class FuzzTest {

    private static final int RUNS = 1_500;
    private static final Pattern REFUSAL = Pattern.compile("[^:]+(:[1-9]\\d*)?: \\P{Cc}+");
    private static final Pattern AMOUNT = Pattern.compile("\"amount\":(-?\\d+),");
    private static final Pattern NET = Pattern.compile("\"net\":(\\d+)}$");
    private static final int FIRST_NUMBER = 3;
    private static final int FIRST_COMPONENT = 9;

    @TempDir
    Path temp;

    @Test
    void a_damaged_input_folder_is_refused_in_sentences_or_calculated_whole() throws IOException {
        var random = new Random(2026);
        var month = month();
        var originals = files(month.input());
        var names = originals.keySet().stream().sorted().toList();
        var outcomes = new int[2];
        for (var i = 0; i < RUNS; i++) {
            var name = names.get(random.nextInt(names.size()));
            month.withBytes(name, Mutations.of(originals.get(name), random));
            var run = month.calculate("--policy", StarterPolicies.IDS.get(i % 8));
            assertThat(run.status()).as("run %d: %s", i, run.err()).isIn(0, 1);
            outcomes[run.status()]++;
            check(month, run, "run " + i + ", " + name);
            month.withBytes(name, originals.get(name));
        }
        assertThat(outcomes[0]).isGreaterThan(RUNS / 50);
        assertThat(outcomes[1]).isGreaterThan(RUNS / 4);
    }

    private static void check(MonthFolder month, CommandRun run, String what) throws IOException {
        assertThat(run.out()).as(what).isEmpty();
        if (run.status() == 1) {
            assertThat(run.errLines())
                    .as(what)
                    .isNotEmpty()
                    .allMatch(line -> REFUSAL.matcher(line).matches());
            assertThat(month.output()).as(what).doesNotExist();
            return;
        }
        for (var file : files(month.input()).entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                assertThat(Rfc4180.rows(file.getValue())).as(what).isPresent();
            }
        }
        checkOutputs(month, what);
        for (var file : files(month.output()).keySet()) {
            Files.delete(month.output().resolve(file));
        }
        Files.delete(month.output());
    }

    private static void checkOutputs(MonthFolder month, String what) throws IOException {
        var employees = rows(month.input().resolve("employees.csv"));
        var payments = rows(month.output().resolve("payments.csv"));
        var unready = rows(month.output().resolve("unready.csv"));
        var slips = month.lines("payslips.jsonl");
        assertThat(payments.size() + unready.size() - 1).as(what).isEqualTo(employees.size());
        assertThat(rows(month.output().resolve("days.csv"))).as(what).hasSize(1 + 31 * (payments.size() - 1));
        assertThat(slips).as(what).hasSize(payments.size() - 1);
        for (var i = 0; i < slips.size(); i++) {
            var net = checkPayment(payments.getFirst().size(), payments.get(i + 1), what);
            var said = NET.matcher(slips.get(i));
            assertThat(said.find()).as(what).isTrue();
            assertThat(Long.parseLong(said.group(1))).as(what).isEqualTo(net);
            var lines = AMOUNT.matcher(slips.get(i)).results().mapToLong(found -> Long.parseLong(found.group(1)));
            assertThat(lines.sum()).as(what).isEqualTo(net);
        }
    }

    private static long checkPayment(int columns, List<String> payment, String what) {
        assertThat(payment).as(what).hasSize(columns);
        var totals = payment.subList(FIRST_NUMBER, FIRST_COMPONENT).stream()
                .mapToLong(Long::parseLong)
                .toArray();
        var components = payment.subList(FIRST_COMPONENT, columns).stream().mapToLong(Long::parseLong);
        var gross = totals[1];
        var net = totals[5];
        assertThat(gross).as(what).isBetween(0L, totals[0]).isEqualTo(components.sum());
        assertThat(net).as(what).isBetween(0L, gross).isEqualTo(gross - totals[2] - totals[3] - totals[4]);
        return net;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return Rfc4180.rows(Files.readAllBytes(file)).orElseThrow();
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        var all = new HashMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    private MonthFolder month() {
        return MonthFolder.in(temp)
                .with(
                        "employees.csv",
                        MonthFolder.EMPLOYEES_HEADER
                                + ",condition,effective_minutes,zakat,workload_amount,achievement_amount,condition_amount",
                        MonthFolder.SARI_ROW + ",yes,6000,yes,2000000,1500000,500000",
                        MonthFolder.BUDI_ROW + ",no,,no,3000000,,",
                        "\"" + TONO + "\",\"Tono \"\"T\"\",\nS.Kom\",B,C,5,II/c,CPNS,office,,,,,,,900000")
                .with("holidays.csv", "date,name", "2026-10-12,\"Libur, bersama\"")
                .with("punches.csv", "nip,time", SARI + ",2026-10-01T07:31:00", SARI + ",2026-10-01 16:00")
                .with("pins.csv", "pin,nip,device,valid_from,valid_to", "203," + BUDI + ",,2026-01-01,")
                .with("1_attlog.dat", "      203\t2026-10-07 07:30:00\t1\t0\t0\t0", "203\t2026-10-08 08:00:00\t1\t0\t0")
                .with("absences.csv", "nip,kind,from,to", BUDI + ",annual,2026-10-01,2026-10-02")
                .with("work_logs.csv", "nip,date,minutes,status", SARI + ",2026-10-01,400,verified")
                .with("roll_calls.csv", "nip,date,attended,kind", BUDI + ",2026-10-05,no,ceremony")
                .with(
                        "measures.csv",
                        "nip,measure,value",
                        SARI + ",behaviour,17.5",
                        SARI + ",budget_absorption,10",
                        TONO + ",behaviour,9",
                        SARI + ",creativity,80",
                        SARI + ",predicate,good",
                        BUDI + ",attendance,91")
                .with("sanctions.csv", "nip,level,from,months", SARI + ",light,2026-09-15,2")
                .with("placements.csv", "nip,from,job_class,unit", BUDI + ",2026-10-15,10,B");
    }
}
