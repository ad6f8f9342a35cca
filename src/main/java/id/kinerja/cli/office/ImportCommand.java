package id.kinerja.cli.office;

import picocli.CommandLine.Command;

/** What can be taken into the books from a file. */
@Command(
        name = "import",
        description = "Take a file into the database.",
        subcommands = ImportPeopleCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class ImportCommand {}
