package id.kinerja.bench;

import id.kinerja.allowance.policyfile.StarterPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Everything that is measured, each beside a baseline of the same run. Arguments in any order: the number of counted
 * runs, 5 unless said otherwise, and the parts; without parts all but the last, which fills its office for long.
 *
 * <ul>
 *   <li>{@code calculate}: the command as a whole process beside one that merely reads the same files, at 10,000 and
 *       100,000 people, and the calculation alone inside one process
 *   <li>{@code closing}: closing the month of 10,000 people in the database beside plain SQL that moves the same rows
 *   <li>{@code pages}: pages of the server beside its health page
 *   <li>{@code people}: lists among 50,000 people with ten years of posts beside the health page
 *   <li>{@code start}: from the command to the first page beside the JDK's own web server
 *   <li>{@code large}: closing the month of 100,000 people
 * </ul>
 */
public final class Benches {

    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    static final String POLICY = "common-60-40";

    private static final List<String> PARTS = List.of("calculate", "closing", "pages", "people", "start", "large");

    private final int runs;
    private final Path folder = Path.of("var", "bench").toAbsolutePath();

    private Benches(int runs) {
        this.runs = runs;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var parts = Stream.of(arguments).filter(word -> !isNumber(word)).toList();
        var runs = Stream.of(arguments).filter(Benches::isNumber).findFirst().map(Integer::parseInt);
        if (!PARTS.containsAll(parts)) {
            System.err.println("bin/bench [RUNS] [" + String.join("|", PARTS) + "]…");
            System.exit(2);
        }
        new Benches(runs.orElse(5)).measure(parts.isEmpty() ? PARTS.subList(0, PARTS.size() - 1) : parts);
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d+");
    }

    private void measure(List<String> parts) throws IOException, InterruptedException {
        print(
                "machine: %d cores, %s, %s, JDK %s, load %s",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version"),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        print("%d counted runs after one uncounted; min · median · max", runs);
        var office = new OfficeBenches(folder, runs);
        for (var part : parts) {
            switch (part) {
                case "calculate" -> calculate();
                case "closing" -> office.closing(SMALL);
                case "pages" -> office.pages();
                case "people" -> office.people();
                case "start" -> office.starts();
                default -> office.closing(LARGE);
            }
        }
    }

    private void calculate() throws IOException, InterruptedException {
        var small = month(SMALL);
        var large = month(LARGE);
        print("100,000 people take %.1f times as long as 10,000", large / small);
        for (var policy : StarterPolicies.IDS) {
            print(
                    "calculation alone, %-24s %s",
                    policy, CalculationAlone.measure(folder.resolve("in-" + SMALL), policy, runs));
        }
        print("facts as text: %s", WrittenAlone.measure(folder.resolve("in-" + SMALL), runs));
    }

    private double month(int people) throws IOException, InterruptedException {
        var input = folder.resolve("in-" + people);
        var rows = BigMonth.write(input, people);
        var output = folder.resolve("out-" + people);
        var calculate = timed(List.of(
                "bin/kinerja",
                "calculate",
                "--month=" + BigMonth.MONTH,
                "--policy=" + POLICY,
                "--input=" + input,
                "--output=" + output));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var reading = timed(List.of(
                java, "-cp", System.getProperty("java.class.path"), ReadOnly.class.getName(), input.toString()));
        print("%,d people, %,d rows (%,d MB) of input", people, rows, size(input) >> 20);
        report("  calculate", calculate);
        report("  merely reading the same files", reading);
        var seconds = median(calculate);
        print("  ratio %.1f; %,.0f rows per second", seconds / median(reading), rows / seconds);
        return seconds;
    }

    private List<Timed> timed(List<String> command) throws IOException, InterruptedException {
        Timed.run(command);
        var timed = new ArrayList<Timed>();
        for (var run = 0; run < runs; run++) {
            timed.add(Timed.run(command));
        }
        timed.sort((one, other) -> Double.compare(one.seconds(), other.seconds()));
        return timed;
    }

    private static void report(String what, List<Timed> timed) {
        var peak = timed.stream().mapToLong(Timed::peakKilobytes).max().orElse(0) >> 10;
        print(
                "%-32s %.2f · %.2f · %.2f s; at most %,d MB resident",
                what, timed.getFirst().seconds(), median(timed), timed.getLast().seconds(), peak);
    }

    private static double median(List<Timed> timed) {
        return timed.get(timed.size() / 2).seconds();
    }

    private static long size(Path input) throws IOException {
        try (var files = Files.list(input)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String processor() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        }
    }

    static void print(String format, Object... facts) {
        System.out.println(String.format(Locale.ROOT, format, facts));
    }
}
