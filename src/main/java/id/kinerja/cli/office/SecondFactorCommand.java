package id.kinerja.cli.office;

import picocli.CommandLine.Command;

/** Second factors of persons who lost them. */
@Command(
        name = "second-factor",
        description = "Second factors of persons who lost them.",
        subcommands = SecondFactorRemoveCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class SecondFactorCommand {}
