package id.kinerja.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guards of templates, styles and scripts turn red on what a browser would refuse, and on nothing else. */
@Tag("architecture")
class WrongTemplatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:red\">",
                "<p\nstyle='color:red'>",
                "<style>p {}</style>",
                "<a href=\"/\" onclick=\"x()\">",
                "<a title=\"${a > b}\"\nonclick=${x}>",
                "<a hx-on:click=\"x()\">",
                "<a hx-vals='js:{}'>",
                "<a href=\"javascript:x()\">",
                "<script>x()</script>",
                "<script type=\"module\">",
                "<img src=\"https://example.org/a.png\">",
                "<script src=\"//example.org/a.js\"></script>",
                "$unsafe{page.name()}",
            })
    void what_a_browser_would_refuse_is_seen(String template) {
        assertThat(TemplateRules.refusedByBrowsers("wrong.jte", template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=\"/assets/app.js\" defer></script>",
                "<script\n  src=\"${frame.asset(\"app.js\")}\"></script>",
                "<option value=\"on\">",
                "${once == 1}",
                "!{var only = page.only();}",
                "<p data-style=\"x\" data-on=\"x\">",
                "@template.frame.note(style = page.style())",
                "<%-- <p style=\"color:red\"> --%>",
            })
    void what_a_browser_takes_is_not(String template) {
        assertThat(TemplateRules.refusedByBrowsers("right.jte", template)).isEmpty();
    }

    @Test
    void the_line_is_named() {
        assertThat(TemplateRules.refusedByBrowsers("wrong.jte", "<%-- one\ntwo --%>\n<p\n  style=\"color:red\">"))
                .containsExactly("wrong.jte:4: a style belongs into static/css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'more.css';",
                "b { background: url(https://example.org/a.png) }",
                "b { background: url(//example.org/a.png) }",
                "fetch(\"https://example.org\")",
            })
    void a_style_or_script_that_asks_another_host_is_seen(String asset) {
        assertThat(TemplateRules.askedElsewhere("wrong.css", asset)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// see https://example.org",
                "/* https://example.org */",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">",
                "b { background: url(/assets/a.png) }",
            })
    void a_style_or_script_that_asks_at_home_is_not(String asset) {
        assertThat(TemplateRules.askedElsewhere("right.css", asset)).isEmpty();
    }

    @Test
    void a_template_outside_of_a_module_is_seen() {
        assertThat(TemplateRules.misplaced(
                        Stream.of("calendar/day.jte", "day.jte", "reports/day.jte", "calendar/parts/day.jte")
                                .map(Path::of)))
                .containsExactly(
                        "day.jte: lies in no folder named like a module",
                        "reports/day.jte: lies in no folder named like a module",
                        "calendar/parts/day.jte: lies in no folder named like a module");
    }
}
