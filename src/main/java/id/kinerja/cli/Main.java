package id.kinerja.cli;

import id.kinerja.cli.calculate.CalculateCommand;
import id.kinerja.cli.policy.PolicyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the office: its commands, and the exit status 0 done, 1 refused, 2 wrong usage. */
@Command(
        name = "kinerja",
        description = "The monthly allowance of civil servants, every rupiah explained.",
        subcommands = {CalculateCommand.class, PolicyCommand.class},
        mixinStandardHelpOptions = true,
        version = "Kinerja 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and answers its exit status. */
    public static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof WrongUsage usage) {
                        command.getErr().println(usage.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw e;
                })
                .execute(arguments);
    }
}
