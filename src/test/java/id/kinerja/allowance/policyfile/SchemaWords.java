package id.kinerja.allowance.policyfile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Looks into the JSON schema, and into any file of keys and values: JSON is YAML too. */
final class SchemaWords {

    private static final Object SCHEMA = tree(PolicyTexts.docs("policy-file.schema.json"));

    private SchemaWords() {}

    static Object tree(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    /** All keys of a file, however deep. */
    static Set<String> keys(Object tree) {
        var keys = new TreeSet<String>();
        if (tree instanceof Map<?, ?> block) {
            block.forEach((key, value) -> {
                keys.add(key.toString());
                keys.addAll(keys(value));
            });
        } else if (tree instanceof Collection<?> items) {
            items.forEach(item -> keys.addAll(keys(item)));
        }
        return keys;
    }

    /** The keys that the schema allows anywhere. */
    static Set<String> properties() {
        return properties(SCHEMA);
    }

    /** The words that the schema allows at a place, such as {@code $defs, mark}. */
    static List<String> words(String... path) {
        return ((List<?>) at(at(SCHEMA, path), "enum"))
                .stream().map(Object::toString).toList();
    }

    static Set<String> propertiesAt(String... path) {
        return keysOf(at(at(SCHEMA, path), "properties"));
    }

    /** Blocks of the schema with properties but without the word that forbids all others. */
    static boolean isOpen(Object tree) {
        return switch (tree) {
            case Map<?, ?> block ->
                isOpenBlock(block) || block.values().stream().anyMatch(SchemaWords::isOpen);
            case Collection<?> items -> items.stream().anyMatch(SchemaWords::isOpen);
            default -> false;
        };
    }

    static Object schema() {
        return SCHEMA;
    }

    private static boolean isOpenBlock(Map<?, ?> block) {
        var describes = "object".equals(block.get("type")) && !block.containsKey("allOf");
        return describes && !Boolean.FALSE.equals(block.get("additionalProperties"));
    }

    private static Set<String> properties(Object tree) {
        var found = new TreeSet<String>();
        if (tree instanceof Map<?, ?> block) {
            if (block.get("properties") instanceof Map<?, ?> properties) {
                found.addAll(keysOf(properties));
            }
            block.values().forEach(value -> found.addAll(properties(value)));
        } else if (tree instanceof Collection<?> items) {
            items.forEach(item -> found.addAll(properties(item)));
        }
        return found;
    }

    private static Set<String> keysOf(Object block) {
        var keys = new TreeSet<String>();
        ((Map<?, ?>) block).keySet().forEach(key -> keys.add(key.toString()));
        return keys;
    }

    private static Object at(Object tree, String... path) {
        var place = tree;
        for (var key : path) {
            place = ((Map<?, ?>) place).get(key);
        }
        return place;
    }
}
