package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import id.kinerja.guards.JavaFile;
import id.kinerja.guards.Office;
import id.kinerja.guards.TextRules;
import id.kinerja.shared.TextKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every enum that speaks has its text in both languages. */
@Tag("architecture")
class TextsTest {

    /** Names that both languages write alike. */
    private static final Set<String> SAME_IN_BOTH = Set.of("Employment.PNS", "Employment.CPNS", "Employment.PPPK");

    @Test
    void every_key_has_its_text_in_both_languages_and_no_text_is_left_over() {
        var keys = keys();
        assertThat(keys).isNotEmpty();
        assertThat(TextRules.flaws(keys, TextRules.texts(file("id")), TextRules.texts(file("en")), SAME_IN_BOTH))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void no_key_stands_twice_in_one_language(String language) {
        assertThat(TextRules.keysTwice(file(language))).isEmpty();
    }

    private static String file(String language) {
        return JavaFile.read(Path.of("src/main/resources/texts", language + ".properties"));
    }

    private static List<String> keys() {
        return Office.real().classes().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(TextKey.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ((TextKey) constant).key())
                .toList();
    }
}
