package id.kinerja.bench;

import id.kinerja.cli.files.MonthFiles;
import id.kinerja.monthend.MonthEnd;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.payslips.Run;
import id.kinerja.shared.Ratio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Supplier;

/** A process of its own, with the memory of the server: fills an office, or closes its month again and again. */
public final class Closing {

    private static final String REASON = "so that it can be closed once more";

    private final RunningOffice office;
    private final PlainSql plain;

    private Closing(RunningOffice office) {
        this.office = office;
        plain = new PlainSql(office.database());
    }

    public static void main(String[] arguments) throws IOException {
        try (var office = RunningOffice.start(Path.of(arguments[0]))) {
            if (arguments[1].equals("fill")) {
                fill(
                        office,
                        Path.of(arguments[0]).resolveSibling("in-" + arguments[2]),
                        Integer.parseInt(arguments[2]));
            } else {
                new Closing(office).runs(Integer.parseInt(arguments[2]));
            }
        }
    }

    private static void fill(RunningOffice office, Path month, int people) throws IOException {
        BigMonth.write(month, people);
        var facts = MonthFiles.read(month, BigMonth.MONTH, kind -> Ratio.of(100)).persons().stream()
                .map(Supplier::get)
                .toList();
        if (office.context().getBean(PersonnelBooks.class).areEmpty()) {
            BigOffice.fill(office.context(), facts);
        }
        PlainSql.prepare(office, facts);
        office.execute("vacuum analyze");
    }

    private void runs(int runs) {
        var closed = new ArrayList<Double>();
        var floor = new ArrayList<Double>();
        for (var run = 0; run <= runs; run++) {
            var seconds = close(run);
            var plainly = plain.seconds();
            print("    plain SQL  %s", plainly);
            if (run > 0) {
                closed.add(seconds);
                floor.add(plainly.all());
            }
        }
        print("  closing       %s", Spread.of(closed));
        print("  plain SQL     %s", Spread.of(floor));
        print("  ratio %.1f", Spread.of(closed).median() / Spread.of(floor).median());
        print(
                "  at most %,d MB resident; PostgreSQL %,d MB",
                Usage.peakKilobytes(ProcessHandle.current().pid()) >> 10,
                office.database().residentKilobytes().orElseThrow() >> 10);
    }

    private double close(int number) {
        var monthEnd = office.context().getBean(MonthEnd.class);
        var java = ProcessHandle.current().pid();
        var postgres = office.database().processId().orElseThrow();
        var ofJava = Usage.processorSeconds(java);
        var ofPostgres = Usage.processorSeconds(postgres);
        var begin = System.nanoTime();
        var phases = Phases.ofThisThread();
        Run run;
        try (phases) {
            run = monthEnd.close(BigOffice.OFFICER, BigOffice.AGENCY, BigMonth.MONTH, 0);
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        ofPostgres = Usage.processorSeconds(postgres) - ofPostgres;
        print(
                "    run %d      %.2f s: %s; processor: Java %.2f, PostgreSQL %.2f s; net %,d",
                number,
                seconds,
                phases.of(seconds),
                Usage.processorSeconds(java) - ofJava - ofPostgres,
                ofPostgres,
                run.net());
        monthEnd.reopen(BigOffice.OFFICER, BigOffice.AGENCY, BigMonth.MONTH, REASON);
        return seconds;
    }

    private static void print(String format, Object... facts) {
        System.out.println(String.format(Locale.ROOT, format, facts));
    }
}
