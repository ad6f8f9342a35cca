package id.kinerja.cli.office;

import picocli.CommandLine.Command;

/** Roles, on the machine's own console. */
@Command(
        name = "role",
        description = "Roles, on the machine's own console.",
        subcommands = RoleGrantCommand.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class RoleCommand {}
