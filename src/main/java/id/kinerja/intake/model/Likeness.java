package id.kinerja.intake.model;

import java.util.stream.IntStream;

/** How many letters have to be changed, added or left out to make one word of another (Levenshtein). */
final class Likeness {

    private Likeness() {}

    static int distance(String one, String other) {
        var before = IntStream.rangeClosed(0, other.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
