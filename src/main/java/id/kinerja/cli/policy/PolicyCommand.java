package id.kinerja.cli.policy;

import picocli.CommandLine.Command;

/** What a personnel office does with policy files. */
@Command(
        name = "policy",
        description = "Work on policy files.",
        subcommands = PolicyCheckCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class PolicyCommand {}
