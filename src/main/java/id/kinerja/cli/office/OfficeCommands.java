package id.kinerja.cli.office;

import id.kinerja.database.DatabaseFailure;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Texts;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/** What all commands on the database share: the way in, and a clear sentence where it is shut. */
final class OfficeCommands {

    private OfficeCommands() {}

    /** Runs work on the database and answers its exit status; 1 where the database or the office refuses. */
    static int run(CommandSpec spec, Texts texts, Function<ApplicationContext, Integer> work) {
        try {
            return OfficeContext.with(work);
        } catch (DatabaseFailure e) {
            spec.commandLine().getErr().println(texts.say(e.reason()));
            e.log().forEach(spec.commandLine().getErr()::println);
            return 1;
        } catch (Refused e) {
            spec.commandLine().getErr().println(texts.say(e.reason()));
            return 1;
        }
    }
}
