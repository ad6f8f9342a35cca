package id.kinerja.cli.office;

import id.kinerja.identity.ApiScope;
import id.kinerja.identity.ApiTokens;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one token for each person, all of them or none, and shows each of them this once. */
@Command(
        name = "create",
        description = "Make a token for each person and print it, this once: one line nip,token each.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class TokenCreateCommand implements Callable<Integer> {

    private static final int LONGEST = 366;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NIP", arity = "1..*", description = "NIP, or the sign-in name of a person without one.")
    private List<String> names = List.of();

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days they hold, 1 to 366; 90 unless said otherwise.")
    private int days = 90;

    @Option(
            names = "--scope",
            paramLabel = "S",
            split = ",",
            description = "What for: payslips, presence, punches; all unless said otherwise.")
    private List<ApiScope> scopes = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of messages; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        if (days < 1 || days > LONGEST) {
            throw new ParameterException(spec.commandLine(), texts.say(OfficeText.DAYS_OUT_OF_RANGE, days, LONGEST));
        }
        return OfficeCommands.run(spec, texts, office -> issue(office, texts));
    }

    private int issue(ApplicationContext office, Texts texts) {
        var tokens = office.getBean(ApiTokens.class);
        var unknown = tokens.unknown(names);
        if (!unknown.isEmpty()) {
            unknown.forEach(name -> spec.commandLine().getErr().println(texts.say(OfficeText.NO_SUCH_ACCOUNT, name)));
            return 1;
        }
        var wanted = scopes.isEmpty() ? List.of(ApiScope.values()) : scopes;
        tokens.issue(names, wanted, Duration.ofDays(days))
                .forEach(one -> spec.commandLine().getOut().println(one.signIn() + "," + one.token()));
        return 0;
    }
}
