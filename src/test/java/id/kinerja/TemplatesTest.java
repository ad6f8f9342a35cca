package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.guards.JavaFile;
import id.kinerja.guards.SizeRules;
import id.kinerja.guards.TemplateRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page holds the strict content policy under which it is sent. */
@Tag("architecture")
class TemplatesTest {

    private static final int MODULE_SCRIPT = 60;

    @Test
    void no_template_has_a_style_a_handler_or_a_script_inside() {
        var templates = JavaFile.paths("src/main/jte", ".jte");
        assertThat(templates).isNotEmpty();
        assertThat(templates.stream()
                        .flatMap(
                                path -> TemplateRules.refusedByBrowsers(path.toString(), JavaFile.read(path)).stream()))
                .isEmpty();
    }

    @Test
    void no_script_is_longer_than_60_lines() {
        var scripts = JavaFile.paths("src/main/resources/static/js", ".js");
        assertThat(scripts).isNotEmpty();
        assertThat(scripts.stream()
                        .flatMap(path -> SizeRules.tooLong(path.toString(), JavaFile.read(path), MODULE_SCRIPT)))
                .isEmpty();
    }

    @Test
    void every_template_lies_with_its_module() {
        var all = Path.of("src/main/jte");
        assertThat(TemplateRules.misplaced(
                        JavaFile.paths(all.toString(), ".jte").stream().map(all::relativize)))
                .isEmpty();
    }

    @Test
    void no_style_and_no_script_asks_another_host() {
        assertThat(Stream.of(".css", ".js", ".svg")
                        .flatMap(ending -> JavaFile.paths("src/main/resources/static", ending).stream())
                        .flatMap(path -> TemplateRules.askedElsewhere(path.toString(), JavaFile.read(path)).stream()))
                .isEmpty();
    }
}
