package id.kinerja.guards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every sentence stands in both languages once, with the same places for its facts, and none stands there unasked. */
public final class TextRules {

    /** A fact, or one of two words by whether the fact is one: {0|person|people}. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|[^|{}]+\\|[^|{}]+)?}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private TextRules() {}

    /** The flaws of two languages against the keys that the enums name; keys in {@code same} may read alike in both. */
    public static List<String> flaws(
            List<String> keys, Map<String, String> indonesian, Map<String, String> english, Set<String> same) {
        var flaws = new ArrayList<String>();
        keys.stream()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .distinct()
                .forEach(key -> flaws.add(key + ": two enums of one name claim it"));
        missing(keys, indonesian.keySet()).forEach(key -> flaws.add(key + ": no Indonesian text"));
        missing(keys, english.keySet()).forEach(key -> flaws.add(key + ": no English text"));
        missing(indonesian.keySet(), keys).forEach(key -> flaws.add(key + ": Indonesian text that no enum names"));
        missing(english.keySet(), keys).forEach(key -> flaws.add(key + ": English text that no enum names"));
        missing(same, indonesian.keySet()).forEach(key -> flaws.add(key + ": allowed to be the same, yet no text"));
        indonesian.forEach((key, text) -> {
            if (english.containsKey(key)) {
                flaws.addAll(flaws(key, text, english.get(key), same.contains(key)));
            }
        });
        return flaws;
    }

    private static List<String> flaws(String key, String indonesian, String english, boolean maybeSame) {
        var flaws = new ArrayList<String>();
        if (!places(indonesian).equals(places(english))) {
            flaws.add("%s: places %s in Indonesian, %s in English".formatted(key, places(indonesian), places(english)));
        }
        if (indonesian.isBlank() || english.isBlank()) {
            flaws.add(key + ": an empty text");
        }
        if (hasStrayBrace(indonesian) || hasStrayBrace(english)) {
            flaws.add(key + ": a brace that is no place such as {0}");
        }
        var hasWord = WORD.matcher(PLACE.matcher(indonesian).replaceAll("")).find();
        if (indonesian.equals(english) && hasWord && !maybeSame) {
            flaws.add("%s: the same in both languages: %s".formatted(key, english));
        }
        if (!indonesian.equals(english) && maybeSame) {
            flaws.add(key + ": allowed to be the same, yet it differs");
        }
        return flaws;
    }

    private static boolean hasStrayBrace(String text) {
        return PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(Iterable<String> wanted, Collection<String> present) {
        var missing = new TreeSet<String>();
        wanted.forEach(missing::add);
        missing.removeAll(Set.copyOf(present));
        return missing;
    }

    /** Keys that stand twice in one properties file, where the later text would silently win. */
    public static List<String> keysTwice(String properties) {
        return new Entries(properties).twice;
    }

    public static Map<String, String> texts(String properties) {
        return new Entries(properties).texts;
    }

    private static final class Entries extends Properties {

        private static final long serialVersionUID = 1;
        private final transient Map<String, String> texts = new LinkedHashMap<>();
        private final transient List<String> twice = new ArrayList<>();

        Entries(String properties) {
            try {
                load(new StringReader(properties));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            var before = texts.put((String) key, (String) text);
            if (before != null) {
                twice.add((String) key);
            }
            return before;
        }
    }
}
