package id.kinerja.cli.office;

import picocli.CommandLine.Command;

/** Tokens by which other systems ask in a person's name. */
@Command(
        name = "token",
        description = "Tokens for other systems.",
        subcommands = TokenCreateCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class TokenCommand {}
