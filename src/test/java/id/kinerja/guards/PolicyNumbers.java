package id.kinerja.guards;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The telling numbers of a policy, from a thousand up or with decimals: they stand in its file and never in Java. */
public final class PolicyNumbers {

    private static final Pattern TELLING = Pattern.compile("\\d{4,}|\\d+\\.\\d+");
    private static final Pattern WHOLE_IN_JAVA = Pattern.compile("(?<![\\w.])\\d[\\d_]{3,}");
    private static final Pattern DECIMAL_IN_JAVA = Pattern.compile("(?<=\")\\d+\\.\\d+(?=\")");

    private PolicyNumbers() {}

    /** Reads the file's scalars, so that a year in a comment or a citation is no number of the policy. */
    public static Set<String> of(String policyFile) {
        var numbers = new TreeSet<String>();
        new Compose(LoadSettings.builder().build())
                .composeString(policyFile)
                .ifPresent(root -> scalars(root)
                        .filter(scalar -> TELLING.matcher(scalar).matches())
                        .forEach(numbers::add));
        return numbers;
    }

    private static Stream<String> scalars(Node node) {
        return switch (node) {
            case MappingNode block ->
                block.getValue().stream()
                        .flatMap(entry -> Stream.concat(scalars(entry.getKeyNode()), scalars(entry.getValueNode())));
            case SequenceNode list -> list.getValue().stream().flatMap(PolicyNumbers::scalars);
            case ScalarNode scalar -> Stream.of(scalar.getValue());
            default -> Stream.of();
        };
    }

    /** Where one of the numbers stands in a Java file, however its digits are grouped. */
    public static List<String> in(JavaFile file, Set<String> numbers) {
        var lines = file.text().lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> numbersOf(lines.get(at))
                        .filter(numbers::contains)
                        .map(number -> "%s:%d: %s belongs into a policy file".formatted(file.name(), at + 1, number)))
                .toList();
    }

    private static Stream<String> numbersOf(String line) {
        return Stream.of(WHOLE_IN_JAVA, DECIMAL_IN_JAVA)
                .flatMap(pattern -> pattern.matcher(line).results())
                .map(MatchResult::group)
                .map(number -> number.replace("_", ""));
    }
}
