package id.kinerja.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.guards.JavaFile;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components live in one place, are shown on one page, and no page draws its own. */
@Tag("architecture")
class ComponentsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** What stands around every page shows itself on this one, too. */
    private static final List<String> AROUND = List.of("_document", "_form", "_language");

    @Test
    void every_component_stands_on_the_page_that_shows_them_all() {
        var shown = templates("screens").map(JavaFile::read).collect(Collectors.joining());
        var components = Stream.of("frame", "lists")
                .flatMap(ComponentsTest::templates)
                .filter(path -> path.getFileName().toString().startsWith("_"))
                .map(path -> TEMPLATES
                        .relativize(path)
                        .toString()
                        .replace(".jte", "")
                        .replace('/', '.'))
                .filter(name -> !AROUND.contains(name.substring(name.indexOf('.') + 1)))
                .toList();
        assertThat(components)
                .hasSizeGreaterThan(12)
                .allSatisfy(name -> assertThat(named(name, shown)).as(name).isTrue());
    }

    // what is drawn by another component is shown with it
    private static boolean named(String name, String shown) {
        if (shown.contains("@template." + name + "(")) {
            return true;
        }
        var module = name.substring(0, name.indexOf('.'));
        return templates(module)
                .filter(path -> JavaFile.read(path).contains("@template." + name + "("))
                .map(path -> TEMPLATES
                        .relativize(path)
                        .toString()
                        .replace(".jte", "")
                        .replace('/', '.'))
                .anyMatch(user -> shown.contains("@template." + user + "(") || named(user, shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class=\"note\"",
                "class=\"empty",
                "class=\"toast\"",
                "class=\"stat\"",
                "class=\"error\"",
                "data-print",
                "<dialog"
            })
    void no_page_draws_its_own(String part) {
        assertThat(JavaFile.paths(TEMPLATES.toString(), ".jte").stream()
                        .filter(path -> !path.startsWith(TEMPLATES.resolve("frame")))
                        .filter(path -> Pattern.compile(Pattern.quote(part))
                                .matcher(JavaFile.read(path))
                                .find()))
                .isEmpty();
    }

    private static Stream<Path> templates(String module) {
        return JavaFile.paths(TEMPLATES.resolve(module).toString(), ".jte").stream();
    }
}
