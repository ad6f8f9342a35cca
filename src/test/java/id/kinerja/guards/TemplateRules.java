package id.kinerja.guards;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the strict content policy of every page would make the browser refuse. */
public final class TemplateRules {

    private static final Pattern STYLE = Pattern.compile("(?i)\\sstyle\\s*=|<style");
    private static final Pattern HANDLER = Pattern.compile("(?i)<[^>]*\\s(on[a-z]+|hx-on[:\\w-]*)\\s*=|javascript:");
    private static final Pattern SCRIPT = Pattern.compile("(?i)<script(?![^>]*\\ssrc=)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(src|href|action)\\s*=\\s*\"(https?:)?//");

    private TemplateRules() {}

    public static List<String> refusedByBrowsers(String name, String template) {
        var lines = template.lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> flaws(lines.get(at)).map(flaw -> "%s:%d: %s".formatted(name, at + 1, flaw)))
                .toList();
    }

    private static Stream<String> flaws(String line) {
        return Stream.of(
                        STYLE.matcher(line).find() ? "a style belongs into static/css" : "",
                        HANDLER.matcher(line).find() ? "a handler belongs into static/js" : "",
                        SCRIPT.matcher(line).find() ? "a script belongs into static/js" : "",
                        ELSEWHERE.matcher(line).find() ? "a page asks no other host" : "")
                .filter(flaw -> !flaw.isEmpty());
    }
}
