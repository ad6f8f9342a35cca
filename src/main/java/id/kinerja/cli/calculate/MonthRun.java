package id.kinerja.cli.calculate;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.cli.files.MonthSheets;
import id.kinerja.cli.files.OutputFile;
import id.kinerja.cli.files.OutputFolder;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Calculates and writes a month in batches: all cores work on batches ahead, one after the other is written, so the order
 * of the input stays and results are never held whole.
 */
final class MonthRun {

    private static final int BATCH = 200;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 2 * CORES + 1;
    private static final int SHOWN_EVERY = 5_000;

    private final Policy policy;
    private final Texts texts;
    private final MonthSheets sheets;
    private final Consumer<String> say;

    MonthRun(Policy policy, Texts texts, Consumer<String> say) {
        this.policy = policy;
        this.texts = texts;
        this.sheets = new MonthSheets(policy, texts);
        this.say = say;
    }

    /** How many persons have a payslip, how many could not be calculated, and who was never seen on a working day. */
    record Counts(int ready, int unready, List<Nip> withoutTaps) {

        static Counts of(List<Outcome> outcomes) {
            var ready =
                    outcomes.stream().filter(Outcome.Ready.class::isInstance).count();
            var withoutTaps = outcomes.stream()
                    .filter(Counts::isAbsentThroughout)
                    .map(outcome -> outcome.person().employee().nip())
                    .toList();
            return new Counts((int) ready, (int) (outcomes.size() - ready), withoutTaps);
        }

        Counts plus(Counts other) {
            return new Counts(
                    ready + other.ready,
                    unready + other.unready,
                    Stream.concat(withoutTaps.stream(), other.withoutTaps.stream())
                            .toList());
        }

        // a wrong PIN or a wrong month looks like this, and is paid as a month of absence
        private static boolean isAbsentThroughout(Outcome outcome) {
            return outcome instanceof Outcome.Ready ready
                    && ready.judged().days().attendedDays().isEmpty()
                    && ready.judged().days().excusedDays().isEmpty()
                    && ready.person().measures().number(MeasureKind.ATTENDANCE).isEmpty();
        }
    }

    private record Written(Counts counts, Map<OutputFile, byte[]> rows) {}

    Counts write(List<Supplier<PersonMonth>> persons, Path folder) throws IOException {
        // a pool of our own: on two cores the common one has a single thread
        try (var output = new OutputFolder(folder, OutputFile.fileNames());
                var workers = Executors.newFixedThreadPool(CORES)) {
            append(output, sheets.headers());
            var counts = Counts.of(List.of());
            var ahead = new ArrayDeque<CompletableFuture<Written>>();
            for (var next = 0; next < persons.size() || !ahead.isEmpty(); ) {
                while (next < persons.size() && ahead.size() < AHEAD) {
                    var batch = persons.subList(next, Math.min(next + BATCH, persons.size()));
                    ahead.add(CompletableFuture.supplyAsync(() -> calculate(batch), workers));
                    next += batch.size();
                }
                var written = ahead.remove().join();
                append(output, written.rows());
                counts = counts.plus(written.counts());
                show(counts, persons.size());
            }
            output.publish();
            return counts;
        }
    }

    private static void append(OutputFolder output, Map<OutputFile, byte[]> rows) throws IOException {
        for (var entry : rows.entrySet()) {
            output.append(entry.getKey().fileName(), entry.getValue());
        }
    }

    private Written calculate(List<Supplier<PersonMonth>> batch) {
        var outcomes = batch.stream()
                .map(person -> MonthCalculation.of(person.get(), policy))
                .toList();
        return new Written(Counts.of(outcomes), sheets.rows(outcomes));
    }

    private void show(Counts counts, int all) {
        var done = counts.ready() + counts.unready();
        if (Boolean.getBoolean("kinerja.terminal") && done % SHOWN_EVERY < BATCH && done >= SHOWN_EVERY) {
            say.accept(texts.say(CalculateText.PROGRESS, done, all));
        }
    }
}
