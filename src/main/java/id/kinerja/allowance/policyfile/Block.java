package id.kinerja.allowance.policyfile;

import id.kinerja.shared.Codes;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One block of keys and values of the file. What is missing or malformed is noted with its line and answered with a
 * stand-in, so that reading goes on to the next fault; a file with a fault never becomes a policy.
 */
final class Block {

    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");
    private static final Ratio MOST_PERCENT = Ratio.of(100);
    private static final Ratio MOST_MULTIPLE = Ratio.of(1000);

    private final MappingNode node;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    Block(MappingNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (keys.putIfAbsent(key, entry.getKeyNode()) != null) {
                problems.add(entry.getKeyNode(), PolicyFlaw.KEY_TWICE, key);
            }
            values.putIfAbsent(key, entry.getValueNode());
        }
    }

    Problems problems() {
        return problems;
    }

    int line() {
        return Problems.lineOf(node);
    }

    int line(String key) {
        return keys.containsKey(key) ? Problems.lineOf(keys.get(key)) : line();
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    Set<String> keys() {
        return keys.keySet();
    }

    /** Names every key that nobody asked for: a misspelt rule must not be passed over. */
    void end() {
        keys.forEach((key, at) -> {
            if (!read.contains(key)) {
                problems.add(at, PolicyFlaw.UNKNOWN_KEY, key);
            }
        });
    }

    String text(String key) {
        return value(key).map(value -> scalar(key, value)).orElse("");
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    LegalBasis legalBasis() {
        var text = text("legal_basis");
        return new LegalBasis(text.isBlank() ? "-" : text);
    }

    String code(String key, Pattern form) {
        var code = text(key);
        if (!code.isEmpty() && !form.matcher(code).matches()) {
            problems.add(line(key), PolicyFlaw.NOT_A_CODE, key, code);
        }
        return code;
    }

    /** A share of a whole. */
    Percent percent(String key) {
        return new Percent(number(key, Ratio.ZERO, MOST_PERCENT));
    }

    /** A percentage that may pass the whole. */
    Percent multiple(String key) {
        return new Percent(number(key, Ratio.ZERO, MOST_MULTIPLE));
    }

    List<Percent> percents(String key) {
        return texts(key).stream()
                .map(text -> new Percent(number(key, text, Ratio.ZERO, MOST_PERCENT)))
                .toList();
    }

    Ratio number(String key, Ratio least, Ratio most) {
        return number(key, text(key), least, most);
    }

    private Ratio number(String key, String text, Ratio least, Ratio most) {
        if (!NUMBER.matcher(text).matches()) {
            if (!text.isEmpty()) {
                problems.add(line(key), PolicyFlaw.NOT_A_NUMBER, key, text);
            }
            return least;
        }
        var number = Ratio.parse(text);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            problems.add(line(key), PolicyFlaw.NUMBER_OUTSIDE, key, text, least, most);
        }
        return number;
    }

    long whole(String key, long least, long most) {
        var text = text(key);
        if (!text.isEmpty() && !WHOLE.matcher(text).matches()) {
            problems.add(line(key), PolicyFlaw.NOT_A_WHOLE_NUMBER, key, text);
            return least;
        }
        return number(key, text, Ratio.of(least), Ratio.of(most)).numerator().longValueExact();
    }

    int minutes(String key) {
        return Math.toIntExact(Math.min(whole(key, 1, 100_000), 100_000));
    }

    <E extends Enum<E>> E word(String key, Class<E> words) {
        return knownWord(key, words).orElse(words.getEnumConstants()[0]);
    }

    /** One of the words; none where it is missing or another, which was noted. */
    <E extends Enum<E>> Optional<E> knownWord(String key, Class<E> words) {
        return knownWord(key, text(key), words);
    }

    <E extends Enum<E>> Optional<E> optionalWord(String key, Class<E> words) {
        return has(key) ? Optional.of(word(key, words)) : Optional.empty();
    }

    /** The texts of a list such as {@code [late, early]}. */
    List<String> texts(String key) {
        return list(key).stream().map(item -> scalar(key, item)).toList();
    }

    <E extends Enum<E>> List<E> words(String key, Class<E> words) {
        return texts(key).stream()
                .flatMap(text -> knownWord(key, text, words).stream())
                .toList();
    }

    Block block(String key) {
        return value(key).map(value -> asBlock(key, value)).orElseGet(this::nothing);
    }

    Optional<Block> optionalBlock(String key) {
        return has(key) ? Optional.of(block(key)) : Optional.empty();
    }

    /** A block with keys of its author's choice, one at least. */
    Block table(String key) {
        if (values.get(key) instanceof MappingNode mapping && mapping.getValue().isEmpty()) {
            problems.add(line(key), PolicyFlaw.EMPTY_LIST, key);
        }
        return block(key);
    }

    Optional<Block> optionalTable(String key) {
        return has(key) ? Optional.of(table(key)) : Optional.empty();
    }

    List<Block> blocks(String key) {
        return list(key).stream().map(item -> asBlock(key, item)).toList();
    }

    /** The items of a list, each a text or a block. */
    List<Node> list(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof SequenceNode sequence)) {
            problems.add(value.get(), PolicyFlaw.NOT_A_LIST, key);
            return List.of();
        }
        if (sequence.getValue().isEmpty()) {
            problems.add(sequence, PolicyFlaw.EMPTY_LIST, key);
        }
        return sequence.getValue();
    }

    Block asBlock(String key, Node value) {
        if (value instanceof MappingNode mapping) {
            return new Block(mapping, problems);
        }
        problems.add(value, PolicyFlaw.NOT_A_BLOCK, key);
        return nothing();
    }

    private <E extends Enum<E>> Optional<E> knownWord(String key, String text, Class<E> words) {
        var word = Codes.read(words, text);
        if (word.isEmpty() && !text.isEmpty()) {
            problems.add(line(key), PolicyFlaw.UNKNOWN_WORD, key, text, Codes.all(words));
        }
        return word;
    }

    private Optional<Node> value(String key) {
        read.add(key);
        if (!has(key)) {
            problems.add(node, PolicyFlaw.MISSING_KEY, key);
        }
        return Optional.ofNullable(values.get(key));
    }

    private String scalar(String key, Node value) {
        var text =
                value instanceof ScalarNode scalar ? scalar.getValue().strip().replaceAll("\\s+", " ") : "";
        if (text.isEmpty() || text.equals("~") || value.getTag().equals(Tag.NULL)) {
            problems.add(value, PolicyFlaw.NOT_A_TEXT, key);
            return "";
        }
        return text;
    }

    // a block that was asked for and is not there; what it lacks in turn was said by its missing key
    private Block nothing() {
        return new Block(new MappingNode(node.getTag(), List.of(), node.getFlowStyle()), new Problems());
    }
}
