package id.kinerja.cli.office;

import picocli.CommandLine.Command;

/** What is held about one person. */
@Command(
        name = "person",
        description = "What is held about one person.",
        subcommands = PersonExportCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class PersonCommand {}
