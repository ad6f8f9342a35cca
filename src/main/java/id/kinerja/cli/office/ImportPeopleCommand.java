package id.kinerja.cli.office;

import id.kinerja.intake.Intake;
import id.kinerja.intake.Preview;
import id.kinerja.intake.Progress;
import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.intake.model.Problem;
import id.kinerja.shared.Language;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a personnel office's list into the books: all of it, or its problems are named and nothing is written. */
@Command(
        name = "people",
        description = "Take a list of employees (.xlsx or .csv) into the database: all of it or nothing.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class ImportPeopleCommand implements Callable<Integer> {

    private static final int SHOWN_EVERY = 2_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The list; headings as personnel offices write them.")
    private Path file;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of messages; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            say(texts.say(OfficeText.NOT_READABLE, file));
            return 1;
        }
        return OfficeCommands.run(spec, texts, office -> takeIn(office, bytes, texts));
    }

    private int takeIn(ApplicationContext office, byte[] bytes, Texts texts) {
        var name = file.getFileName().toString();
        Preview preview;
        try {
            preview = office.getBean(Intake.class).takeIn(name, bytes, progress(texts));
        } catch (Refused no) {
            say(file + ":1: " + texts.say(no.reason()));
            return 1;
        }
        var plan = preview.plan();
        if (!plan.isWhole()) {
            plan.problems().forEach(problem -> say(sentence(problem, texts)));
            say(texts.say(OfficeText.NOTHING_IMPORTED, plan.wrongRows()));
            return 1;
        }
        say(texts.say(
                OfficeText.IMPORTED,
                plan.count(Kind.CREATED),
                plan.count(Kind.CHANGED),
                plan.count(Kind.ENDED),
                plan.count(Kind.UNTOUCHED)));
        return 0;
    }

    // told where somebody is watching, as bin/kinerja finds out
    private Progress progress(Texts texts) {
        return (phase, done, all) -> {
            if (Boolean.getBoolean("kinerja.terminal") && done % SHOWN_EVERY == 0) {
                say(texts.say(OfficeText.IMPORT_STEP, phase, done, all));
            }
        };
    }

    private String sentence(Problem problem, Texts texts) {
        var column = problem.field() == null ? "" : problem.field().heading();
        return texts.say(
                OfficeText.IMPORT_PROBLEM,
                file.toString(),
                Integer.toString(problem.row()),
                column,
                problem.value(),
                problem.remedy());
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }
}
