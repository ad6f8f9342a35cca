package id.kinerja.guards;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the strict content policy of every page would make the browser refuse, and where a page lies. */
public final class TemplateRules {

    private static final Pattern TEMPLATE_COMMENT = Pattern.compile("(?s)<%--.*?--%>");
    private static final Pattern ASSET_COMMENT = Pattern.compile("(?sm)/\\*.*?\\*/|(?:^|(?<=\\s))//[^\n]*");

    private static final Map<String, Pattern> IN_TEMPLATES = Map.of(
            "a style belongs into static/css", Pattern.compile("(?i)(?<![\\w-])style\\s*=\\s*[\"'$]|<style"),
            "a handler belongs into static/js",
                    Pattern.compile("(?i)(?<![\\w-])(on[a-z]+|hx-on[:\\w-]*)\\s*=\\s*[\"'$]|javascript:|[\"']js:"),
            "a script belongs into static/js", Pattern.compile("(?i)<script(?![^>]*\\ssrc\\s*=)"),
            "a page asks no other host", Pattern.compile("(?i)https?://|(src|href|action)\\s*=\\s*[\"']//"),
            "a page writes nothing as it came", Pattern.compile("\\$unsafe\\{"));

    private static final Map<String, Pattern> IN_ASSETS =
            Map.of("a page asks no other host", Pattern.compile("(?i)(https?:)?//[a-z0-9]|@import"));

    private TemplateRules() {}

    public static List<String> refusedByBrowsers(String name, String template) {
        return flaws(name, without(TEMPLATE_COMMENT, template), IN_TEMPLATES);
    }

    /** For styles and scripts; what a namespace of SVG is called is no address that anybody asks. */
    public static List<String> askedElsewhere(String name, String asset) {
        return flaws(name, without(ASSET_COMMENT, asset).replace("http://www.w3.org/2000/svg", ""), IN_ASSETS);
    }

    private static String without(Pattern comments, String text) {
        return comments.matcher(text)
                .replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1));
    }

    private static List<String> flaws(String name, String text, Map<String, Pattern> refused) {
        return refused.entrySet().stream()
                .flatMap(flaw -> flaw.getValue()
                        .matcher(text)
                        .results()
                        .map(found -> "%s:%d: %s".formatted(name, lineOf(text, found.start()), flaw.getKey())))
                .sorted()
                .toList();
    }

    private static long lineOf(String text, int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Templates that lie in no folder of a module, by their paths below the folder of all templates. */
    public static List<String> misplaced(Stream<Path> templates) {
        return templates
                .filter(path -> path.getNameCount() != 2
                        || !ModuleRules.isRow(path.getName(0).toString()))
                .map(path -> path + ": lies in no folder named like a module")
                .toList();
    }
}
