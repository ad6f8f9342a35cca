package id.kinerja.cli;

import id.kinerja.shared.TextKey;
import id.kinerja.shared.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the way a command was called. */
enum UsageText implements TextKey {
    MISSING,
    UNKNOWN,
    TWICE,
    WRONG_VALUE,
    NO_COMMAND,
    HELP,
    FAILED,
    NO_MEMORY;

    /** A sentence of ours for what the library found; a sentence that a command found itself stays. */
    static String sentence(ParameterException wrong, Texts texts) {
        var commands = wrong.getCommandLine().getSubcommands().keySet();
        return switch (wrong) {
            case MissingParameterException missing ->
                texts.say(
                        MISSING,
                        missing.getMissing().stream().map(UsageText::name).toList());
            case OverwrittenOptionException twice -> texts.say(TWICE, name(twice.getOverwritten()));
            case UnmatchedArgumentException unknown -> texts.say(UNKNOWN, unknown.getUnmatched());
            case ParameterException _
            when wrong.getArgSpec() == null && !commands.isEmpty() -> texts.say(NO_COMMAND, commands);
            default ->
                wrong.getArgSpec() == null || wrong.getValue() == null
                        ? wrong.getMessage()
                        : texts.say(
                                WRONG_VALUE,
                                name(wrong.getArgSpec()),
                                wrong.getValue(),
                                wrong.getArgSpec().paramLabel());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
