package id.kinerja.cli.office;

import id.kinerja.privacy.Erasing;
import id.kinerja.privacy.Erasing.Due;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what has been kept for longer than its period, and erases it where that is wanted. */
@Command(
        name = "retention",
        description = "Show what has been kept for longer than its period; with --apply, erase it.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class RetentionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--apply", description = "Erase it; without this, it is only shown.")
    private boolean applies;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of the answer; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        return OfficeCommands.run(spec, texts, office -> run(office, texts));
    }

    private int run(ApplicationContext office, Texts texts) {
        var erasing = office.getBean(Erasing.class);
        var all = applies ? erasing.erase() : erasing.due();
        all.forEach(due -> spec.commandLine().getOut().println(line(due, texts)));
        if (!applies) {
            spec.commandLine().getErr().println(texts.say(OfficeText.ONLY_SHOWN));
        }
        return 0;
    }

    private String line(Due due, Texts texts) {
        var said = texts.say(
                applies ? OfficeText.ERASED : OfficeText.WOULD_ERASE,
                due.period().kind(),
                due.count(),
                LocalDate.ofInstant(due.before(), ZoneOffset.UTC),
                due.period().basis());
        return due.period().isExample() ? said + " " + texts.say(OfficeText.IS_EXAMPLE) : said;
    }
}
