package id.kinerja.portraits.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands where there is no picture: the first letters of a name, without the titles before and behind it. */
final class Initials {

    private static final int LETTERS = 2;

    private Initials() {}

    static String of(String name) {
        var letters = Stream.of(name.split(",", 2)[0].split("\\s+"))
                .filter(word -> !word.isEmpty() && !word.endsWith(".") && Character.isLetter(word.codePointAt(0)))
                .limit(LETTERS)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
        return letters.isEmpty() ? "–" : letters.toUpperCase(Locale.ROOT);
    }

    /** Letters alone, which mean nothing in markup. */
    static String drawn(String name) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="#52606d"/>\
                <text x="48" y="60" font-family="system-ui, sans-serif" font-size="36" font-weight="600" fill="#fff" \
                text-anchor="middle">%s</text></svg>
                """.formatted(of(name));
    }
}
