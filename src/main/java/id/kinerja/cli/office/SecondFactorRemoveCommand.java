package id.kinerja.cli.office;

import id.kinerja.identity.Accounts;
import id.kinerja.identity.SecondFactors;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the second factor from a person who lost phone and paper, so that he sets up a new one; why is kept. */
@Command(
        name = "remove",
        description = "Remove codes and passkeys of a person who lost phone and recovery codes.",
        mixinStandardHelpOptions = true)
public final class SecondFactorRemoveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NIP", description = "NIP, or the sign-in name of a person without one.")
    private String name;

    @Option(names = "--reason", required = true, paramLabel = "WHY", description = "Why; it is kept.")
    private String reason;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of messages; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        return OfficeCommands.run(spec, texts, office -> remove(office, texts));
    }

    private int remove(ApplicationContext office, Texts texts) {
        var person = office.getBean(Accounts.class).personOf(name);
        if (person.isEmpty()) {
            spec.commandLine().getErr().println(texts.say(OfficeText.NO_SUCH_ACCOUNT, name));
            return 1;
        }
        office.getBean(SecondFactors.class).remove(person.get(), null, reason);
        office.getBean(Passkeys.class).removeAll(person.get(), reason);
        spec.commandLine().getErr().println(texts.say(OfficeText.SECOND_FACTOR_REMOVED, name));
        return 0;
    }
}
