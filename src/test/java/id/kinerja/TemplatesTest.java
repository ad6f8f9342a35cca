package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.guards.JavaFile;
import id.kinerja.guards.SizeRules;
import id.kinerja.guards.TemplateRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:red\">",
                "<style>p {}</style>",
                "<a href=\"/\" onclick=\"x()\">",
                "<a hx-on:click=\"x()\">",
                "<a href=\"javascript:x()\">",
                "<script>x()</script>",
                "<script type=\"module\">",
                "<img src=\"https://example.org/a.png\">",
            })
    void what_a_browser_would_refuse_is_seen(String line) {
        assertThat(TemplateRules.refusedByBrowsers("wrong.jte", line)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script src=\"/assets/app.js\" defer></script>", "<option value=\"on\">", "${once == 1}"})
    void what_a_browser_takes_is_not(String line) {
        assertThat(TemplateRules.refusedByBrowsers("right.jte", line)).isEmpty();
    }
}
