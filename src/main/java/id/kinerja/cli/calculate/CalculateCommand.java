package id.kinerja.cli.calculate;

import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.cli.files.MonthFiles;
import id.kinerja.cli.files.Refusal;
import id.kinerja.cli.files.UnknownTaps;
import id.kinerja.cli.policy.PolicyChoice;
import id.kinerja.cli.policy.PolicyText;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.Texts;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job from plain files to plain files: gather, calculate, write; or refuse with every reason and write nothing. */
@Command(
        name = "calculate",
        description = "Calculate a month of allowance from a folder of files.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class CalculateCommand implements Callable<Integer> {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final int SHOWN_NIPS = 5;

    @Spec
    private CommandSpec spec;

    @Option(names = "--month", required = true, paramLabel = "2026-10", description = "The month.")
    private String month;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "ID|FILE",
            description = "A starter policy's id, or a policy file (with a / in its name or ending in .yaml).")
    private String policy;

    @Option(names = "--input", required = true, paramLabel = "DIR", description = "The folder with the files.")
    private Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "The folder for the results; made when missing.")
    private @Nullable Path output;

    @Option(names = "--explain", paramLabel = "NIP", description = "Print this person's slip, line by line.")
    private @Nullable String explain;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of messages; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        var wanted = checkUsage(texts);
        var choice = PolicyChoice.of(policy)
                .orElseThrow(() -> usage(texts.say(PolicyText.NO_SUCH_POLICY, policy, StarterPolicies.IDS)));
        var gathered = MonthFiles.read(input, wanted, choice::scaleOf);
        if (choice.policy().isEmpty() || !gathered.refusals().isEmpty()) {
            choice.refusals().forEach(refusal -> say(refusal.in(texts)));
            return refuse(gathered.refusals(), texts);
        }
        tellUnknown(gathered.unknownTaps(), texts);
        return calculate(gathered, choice.policy().get(), texts);
    }

    private YearMonth checkUsage(Texts texts) {
        if (!MONTH.matcher(month).matches()) {
            throw usage(texts.say(CalculateText.NOT_A_MONTH, month));
        }
        if (!Files.isDirectory(input)) {
            throw usage(texts.say(CalculateText.NO_INPUT_FOLDER, input));
        }
        if (output == null && explain == null) {
            throw usage(texts.say(CalculateText.OUTPUT_OR_EXPLAIN));
        }
        if (output != null) {
            checkOutput(output, texts);
        }
        return YearMonth.parse(month);
    }

    private void checkOutput(Path folder, Texts texts) {
        if (folder.toString().isBlank()) {
            throw usage(texts.say(CalculateText.OUTPUT_OR_EXPLAIN));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw usage(texts.say(CalculateText.OUTPUT_NOT_A_FOLDER, folder));
        }
        if (isWithinInput(folder)) {
            throw usage(texts.say(CalculateText.INPUT_IS_OUTPUT));
        }
    }

    // the next run would refuse its own results as unknown files
    private boolean isWithinInput(Path folder) {
        var existing = folder.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing != null && existing.toRealPath().startsWith(input.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private void tellUnknown(UnknownTaps unknown, Texts texts) {
        if (unknown.lines() > 0) {
            say(texts.say(CalculateText.UNKNOWN_TAPS, unknown.lines(), unknown.pins()));
            unknown.counts()
                    .forEach(count ->
                            say(texts.say(CalculateText.UNKNOWN_TAPS_OF, count.file(), count.taps(), count.pin())));
        }
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private int calculate(MonthFiles.Gathered gathered, Policy inForce, Texts texts) {
        if (explain != null && !SlipPrinter.print(explain, gathered.persons(), inForce, spec, language)) {
            return refuse(List.of(notInInput()), texts);
        }
        if (output == null) {
            return 0;
        }
        try {
            var counts = new MonthRun(inForce, texts, this::say).write(gathered.persons(), output);
            tellNeverSeen(counts.withoutTaps(), texts);
            say(texts.say(CalculateText.MONTH_WRITTEN, counts.ready(), counts.unready(), output));
            return 0;
        } catch (IOException e) {
            say(texts.say(CalculateText.NOT_WRITABLE, output, reason(e)));
            return 1;
        }
    }

    private void tellNeverSeen(List<Nip> nips, Texts texts) {
        if (!nips.isEmpty()) {
            var shown = nips.stream().limit(SHOWN_NIPS).toList();
            var more = nips.size() > SHOWN_NIPS ? " …" : "";
            say(texts.say(CalculateText.NO_TAPS, nips.size(), shown) + more);
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException ofFile && ofFile.getReason() != null
                ? ofFile.getReason()
                : e.getClass().getSimpleName();
    }

    private Refusal notInInput() {
        return new Refusal("employees.csv", 0, Message.of(CalculateText.NOT_IN_INPUT, String.valueOf(explain)));
    }

    private int refuse(List<Refusal> refusals, Texts texts) {
        refusals.forEach(refusal -> say(refusal.in(texts)));
        return 1;
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }
}
