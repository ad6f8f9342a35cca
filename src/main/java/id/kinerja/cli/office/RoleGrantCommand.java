package id.kinerja.cli.office;

import id.kinerja.organization.RoleBook;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import id.kinerja.shared.Viewer.Role;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives somebody a role from today on: so the first officer of an installation comes to his. */
@Command(
        name = "grant",
        description = "Give somebody a role from today on, such as the first city personnel officer his.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class RoleGrantCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NIP|NAME", description = "Who; a full name where there is no NIP.")
    private String who;

    @Parameters(index = "1", paramLabel = "ROLE", description = "One of ${COMPLETION-CANDIDATES}.")
    private Role role;

    @Option(names = "--unit", paramLabel = "CODE", description = "The agency, for a role of one agency.")
    private String unit = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why, for everyone who reads it later.")
    private String reason;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of the answer; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        return OfficeCommands.run(spec, texts, office -> grant(office, texts));
    }

    private int grant(ApplicationContext office, Texts texts) {
        var held = office.getBean(RoleBook.class).grantOnConsole(who.strip(), role, unit.strip(), reason.strip());
        spec.commandLine()
                .getOut()
                .println(texts.say(OfficeText.GRANTED, held.name(), texts.say(held.role()), held.from()));
        return 0;
    }
}
