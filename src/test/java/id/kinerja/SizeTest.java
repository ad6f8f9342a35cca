package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.guards.JavaFile;
import id.kinerja.guards.SizeRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing has to be scrolled through to be understood; data, migrations and texts may be as long as they are. */
@Tag("architecture")
class SizeTest {

    private static final int FILE = 250;
    private static final int SCRIPT = 40;
    private static final Path ROOT = Path.of("src/main/java/id/kinerja");

    @Test
    void no_java_template_style_or_script_file_is_longer_than_250_lines() {
        assertThat(Stream.of(".java", ".jte", ".css", ".js")
                        .flatMap(ending -> JavaFile.paths("src", ending).stream())
                        .flatMap(path -> SizeRules.tooLong(path.toString(), JavaFile.read(path), FILE)))
                .isEmpty();
    }

    @Test
    void no_method_is_longer_than_30_lines() {
        assertThat(SizeRules.longMethods(JavaFile.below("src/main/java", "src/test/java")))
                .isEmpty();
    }

    @Test
    void no_command_is_longer_than_40_lines() {
        var scripts = JavaFile.paths("bin", "");
        assertThat(scripts).isNotEmpty();
        assertThat(scripts.stream().flatMap(path -> SizeRules.tooLong(path.toString(), JavaFile.read(path), SCRIPT)))
                .isEmpty();
    }

    @Test
    void no_module_is_a_crowd() {
        assertThat(SizeRules.crowded(
                        JavaFile.paths(ROOT.toString(), ".java").stream().map(ROOT::relativize)))
                .isEmpty();
    }
}
