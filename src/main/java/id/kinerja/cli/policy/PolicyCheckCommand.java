package id.kinerja.cli.policy;

import id.kinerja.allowance.model.Policy;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with a policy file, by line, all at once; or what lines it writes on a slip. */
@Command(
        name = "check",
        description = "Say what is wrong with a policy file, by line.",
        mixinStandardHelpOptions = true)
public final class PolicyCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The policy file.")
    private String file;

    @Option(names = "--lang", paramLabel = "en|id", description = "Language of the answer; en unless said otherwise.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        var texts = Texts.in(language);
        var choice = PolicyChoice.of(file).orElseGet(() -> PolicyChoice.ofFile(file));
        choice.refusals().forEach(refusal -> spec.commandLine().getErr().println(refusal.in(texts)));
        choice.policy().ifPresent(policy -> print(policy, texts));
        return choice.policy().isPresent() ? 0 : 1;
    }

    private void print(Policy policy, Texts texts) {
        var out = spec.commandLine().getOut();
        out.println(texts.say(PolicyText.CORRECT, policy.id(), policy.effectiveFrom()));
        out.println(texts.say(PolicyText.LINES, policy.allowance().components()));
    }
}
