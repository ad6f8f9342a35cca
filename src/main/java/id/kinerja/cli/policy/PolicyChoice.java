package id.kinerja.cli.policy;

import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.cli.files.Refusal;
import id.kinerja.cli.files.Utf8;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.shared.Message;
import id.kinerja.shared.Ratio;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The policy that a command names: a starter by its id, or a file, with what is wrong with it. */
public record PolicyChoice(Optional<Policy> policy, List<Refusal> refusals) {

    /** None where the name is neither a file's nor a starter's. */
    public static Optional<PolicyChoice> of(String named) {
        return named.contains("/") || named.endsWith(".yaml")
                ? Optional.of(ofFile(named))
                : StarterPolicies.text(named).map(text -> read(named, text));
    }

    /** The highest value of a measure: under the policy, or under none while it is still to be mended. */
    public Ratio scaleOf(MeasureKind kind) {
        return policy.map(found -> found.scaleOf(kind)).orElse(Policy.WHOLE_SCALE);
    }

    /** A file by its path, whatever it is called. */
    public static PolicyChoice ofFile(String named) {
        var file = Path.of(named);
        if (!Files.isRegularFile(file)) {
            return refused(named, Message.of(PolicyText.MISSING_FILE));
        }
        try {
            return read(named, Utf8.read(file));
        } catch (CharacterCodingException e) {
            return refused(named, Message.of(PolicyText.NOT_UTF_8));
        } catch (IOException e) {
            return refused(named, Message.of(PolicyText.UNREADABLE));
        }
    }

    private static PolicyChoice read(String name, String text) {
        var reading = PolicyFile.read(text);
        var refusals = reading.problems().stream()
                .map(problem -> new Refusal(name, problem.line(), problem.what()))
                .toList();
        return new PolicyChoice(reading.policy(), refusals);
    }

    private static PolicyChoice refused(String name, Message what) {
        return new PolicyChoice(Optional.empty(), List.of(new Refusal(name, 0, what)));
    }
}
