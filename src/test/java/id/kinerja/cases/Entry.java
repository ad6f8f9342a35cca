package id.kinerja.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of a case file. Whoever reads it asks for its keys one by one: a key that nobody asked for is a typo. */
final class Entry {

    static final String NONE = "none";

    private final String where;
    private final Map<String, Object> values;
    private final Set<String> asked = new HashSet<>();

    private Entry(String where, Map<String, Object> values) {
        this.where = where;
        this.values = values;
    }

    static Entry of(String where, @Nullable Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(where + ": expected keys with values, found " + node);
        }
        var values = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> values.put((String) key, value));
        return new Entry(where, values);
    }

    /** The same keys with those of the other put in their place. */
    Entry with(Entry other) {
        var both = new LinkedHashMap<>(values);
        both.putAll(other.values);
        return new Entry(other.where, both);
    }

    String where() {
        return where;
    }

    Set<String> keys() {
        asked.addAll(values.keySet());
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean hasList(String key) {
        return values.get(key) instanceof List<?>;
    }

    String text(String key) {
        if (!has(key)) {
            throw new IllegalArgumentException(where + ": without " + key);
        }
        return text(key, "");
    }

    /** The word {@code none} is an empty text. */
    String text(String key, String otherwise) {
        asked.add(key);
        var value = values.getOrDefault(key, otherwise);
        if (!(value instanceof String text)) {
            throw new IllegalArgumentException(where + ": " + key + " is one value, found " + value);
        }
        return text.equals(NONE) ? "" : text;
    }

    /** A list, or one value as a list of one; empty where the key is missing. */
    List<String> texts(String key) {
        asked.add(key);
        return switch (values.get(key)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String.class::cast).toList();
            case String text -> List.of(text);
            default -> throw new IllegalArgumentException(where + ": " + key + " is a list");
        };
    }

    /** An entry below this one; empty where the key is missing. */
    Entry entry(String key) {
        asked.add(key);
        return of(where + ": " + key, values.getOrDefault(key, Map.of()));
    }

    List<Entry> entries(String key) {
        asked.add(key);
        var found = new ArrayList<Entry>();
        if (values.getOrDefault(key, List.of()) instanceof List<?> list) {
            list.forEach(node -> found.add(of(where + ": " + named(key, node), node)));
            return found;
        }
        throw new IllegalArgumentException(where + ": " + key + " is a list");
    }

    private static Object named(String key, Object node) {
        return node instanceof Map<?, ?> map && map.get("name") instanceof String name ? name : key;
    }

    Map<String, String> map(String key) {
        var below = entry(key);
        var map = new LinkedHashMap<String, String>();
        below.keys().forEach(name -> map.put(name, below.text(name)));
        return map;
    }

    void end() {
        var unknown =
                values.keySet().stream().filter(key -> !asked.contains(key)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(where + ": unknown " + unknown);
        }
    }
}
