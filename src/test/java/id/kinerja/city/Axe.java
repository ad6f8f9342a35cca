package id.kinerja.city;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What keeps people with a handicap out of a page: WCAG 2.2 A and AA, and what is good practice beyond. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String FLAWS = """
            async rules => {
              const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations'], preload: false})
              return found.violations.map(flaw => flaw.id + ': ' + flaw.help + ' ' +
                flaw.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | '))
            }""";

    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** The only flaws that another theme can add. */
    private static final List<String> OF_COLOUR = List.of("color-contrast");

    private Axe() {}

    static List<String> flaws(Page page) {
        page.evaluate(SCRIPT);
        return found(page, ALL);
    }

    /** Of a page that was asked before. */
    static List<String> flawsOfColour(Page page) {
        return found(page, OF_COLOUR);
    }

    private static List<String> found(Page page, List<String> rules) {
        return ((List<?>) page.evaluate(FLAWS, rules))
                .stream().map(Object::toString).toList();
    }

    // out of the builder's jar; the builder itself opens another page for every question
    private static String script() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
