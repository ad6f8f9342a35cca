package id.kinerja.cli;

import id.kinerja.cli.calculate.CalculateCommand;
import id.kinerja.cli.office.DoctorCommand;
import id.kinerja.cli.office.ExportCommand;
import id.kinerja.cli.office.ImportCommand;
import id.kinerja.cli.office.PeopleCommand;
import id.kinerja.cli.office.PersonCommand;
import id.kinerja.cli.office.RetentionCommand;
import id.kinerja.cli.office.RoleCommand;
import id.kinerja.cli.office.SecondFactorCommand;
import id.kinerja.cli.office.TokenCommand;
import id.kinerja.cli.policy.PolicyCommand;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line of the office: its commands, and the exit status 0 done, 1 refused, 2 wrong usage. */
@Command(
        name = "kinerja",
        description = "The monthly allowance of civil servants, every rupiah explained.",
        subcommands = {
            CalculateCommand.class,
            PolicyCommand.class,
            ExportCommand.class,
            RoleCommand.class,
            PersonCommand.class,
            RetentionCommand.class,
            TokenCommand.class,
            SecondFactorCommand.class,
            ImportCommand.class,
            PeopleCommand.class,
            DoctorCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Kinerja 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private static final int FAILED = 70;
    private static final Pattern LANGUAGE_ID = Pattern.compile("--lang[ =]id\\b", Pattern.CASE_INSENSITIVE);

    private Main() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(System.out, System.err, arguments));
        } catch (OutOfMemoryError e) {
            utf8(System.err).println(Texts.in(languageOf(arguments)).say(UsageText.NO_MEMORY));
            System.exit(FAILED);
        }
    }

    /** Runs one command, its result on the first stream and everything else on the second, and answers its exit status. */
    public static int run(OutputStream result, OutputStream rest, String... arguments) {
        return new CommandLine(new Main())
                .setOut(utf8(result))
                .setErr(utf8(rest))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler(Main::explainFailure)
                .execute(arguments);
    }

    private static int explainUsage(ParameterException wrong, String... arguments) {
        var command = wrong.getCommandLine();
        var texts = Texts.in(languageOf(arguments));
        command.getErr().println(UsageText.sentence(wrong, texts));
        command.getErr()
                .println(texts.say(UsageText.HELP, command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    // a fault of ours: not the status of refused input, and with what a report needs
    private static int explainFailure(Exception fault, CommandLine command, ParseResult parsed) {
        var texts = Texts.in(languageOf(parsed.originalArgs().toArray(String[]::new)));
        if (isOutOfMemory(fault)) {
            command.getErr().println(texts.say(UsageText.NO_MEMORY));
            return FAILED;
        }
        command.getErr().println(texts.say(UsageText.FAILED));
        fault.printStackTrace(command.getErr());
        return FAILED;
    }

    // met on another thread it arrives wrapped
    private static boolean isOutOfMemory(Throwable fault) {
        return fault instanceof OutOfMemoryError || fault.getCause() != null && isOutOfMemory(fault.getCause());
    }

    // asked before the arguments could be understood
    private static Language languageOf(String... arguments) {
        return LANGUAGE_ID.matcher(String.join(" ", arguments)).find() ? Language.ID : Language.EN;
    }

    // whatever the machine's locale: − and × are part of a slip
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
