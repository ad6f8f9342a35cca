package id.kinerja.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guards that read source text turn red on wrong text, and stay green just before it. */
@Tag("architecture")
class WrongSourceTest {

    @Test
    void the_251st_line_is_seen() {
        assertThat(SizeRules.tooLong("Long.java", "\n".repeat(250), 250)).isEmpty();
        assertThat(SizeRules.tooLong("Long.java", "\n".repeat(251), 250))
                .containsExactly("Long.java has 251 lines (at most 250)");
    }

    @Test
    void the_31st_line_of_a_method_is_seen() {
        assertThat(longMethods(
                        "class Right {\n@Deprecated\n@Override\nvoid run() {\n" + "run();\n".repeat(28) + "}\n}"))
                .isEmpty();
        assertThat(longMethods("class Wrong {\n@Deprecated\nvoid run() {\n" + "run();\n".repeat(29) + "}\n}"))
                .containsExactly("Wrong.java:3: run() has 31 lines (at most 30)");
    }

    @Test
    void constructors_and_methods_inside_methods_are_counted_too() {
        var body = "{\n" + "run();\n".repeat(29) + "}\n";
        assertThat(longMethods("record Wrong(int day) {\nWrong " + body + "}"))
                .containsExactly("Wrong.java:2: constructor has 31 lines (at most 30)");
        assertThat(longMethods("class Wrong {\nRunnable it = new Runnable() {\npublic void run() " + body + "};\n}"))
                .containsExactly("Wrong.java:3: run() has 31 lines (at most 30)");
    }

    @Test
    void the_61st_file_of_a_module_is_seen_wherever_it_lies_in_it() {
        var sixty = IntStream.range(0, 60).mapToObj(i -> "leave/model/L" + i + ".java");
        var paths = Stream.concat(sixty, Stream.of("leave/package-info.java", "calendar/Day.java"))
                .map(Path::of)
                .toList();
        assertThat(SizeRules.crowded(paths.stream())).isEmpty();
        assertThat(SizeRules.crowded(Stream.concat(paths.stream(), Stream.of(Path.of("leave/web/Page.java")))))
                .singleElement()
                .asString()
                .startsWith("leave has 61 production files (at most 60): look for a new noun");
    }

    @Test
    void a_public_type_without_a_sentence_is_seen() {
        assertThat(withoutSentence("public record Wrong() {}"))
                .containsExactly("Wrong.java:1: Wrong is public and has no sentence of Javadoc");
        assertThat(withoutSentence("/** @see Object */ public enum Wrong {}")).hasSize(1);
        assertThat(withoutSentence("/** wrong */ public enum Wrong {}")).hasSize(1);
        assertThat(withoutSentence("/** A step. */ public interface Step {\nrecord Share() implements Step {}\n}"))
                .containsExactly("Wrong.java:2: Share is public and has no sentence of Javadoc");
    }

    @Test
    void what_is_not_public_need_not_explain_itself() {
        assertThat(withoutSentence("class Hidden { public record Inner() {} }")).isEmpty();
        assertThat(withoutSentence("/** A day. */ public record Day() { private enum Kind {} }"))
                .isEmpty();
    }

    @Test
    void a_floating_number_inside_a_method_is_seen() {
        assertThat(SourceRules.floatingNumbers(List.of(JavaFile.of("class Wrong {\nint half(int n) {\n"
                        + "double x = n;\nvar y = 0.5;\nreturn (int) (x * y) + (int) 1e3f;\n}\n}"))))
                .containsExactly(
                        "Wrong.java:3: double is no number of the office",
                        "Wrong.java:4: 0.5 is a floating number",
                        "Wrong.java:5: 1000.0F is a floating number");
    }

    @Test
    void a_number_of_a_policy_in_java_is_seen_however_it_is_written() {
        var numbers = PolicyNumbers.of("# PP 12/2019\nyear: 2023-01-01\nbasis: Pasal 1234 ayat (1)\n"
                + "classes: {15: 22421962}\nbands: [{percent: 1.25}]\ntarget_minutes: 6750");
        assertThat(numbers).containsExactly("1.25", "22421962", "6750");
        var wrong =
                JavaFile.of("class Wrong {\nlong top = 22_421_962L;\nint target = 6750;\nString late = \"1.25\";\n}");
        assertThat(PolicyNumbers.in(wrong, numbers))
                .containsExactly(
                        "Wrong.java:2: 22421962 belongs into a policy file",
                        "Wrong.java:3: 6750 belongs into a policy file",
                        "Wrong.java:4: 1.25 belongs into a policy file");
        assertThat(PolicyNumbers.in(JavaFile.of("class Right {\nint other = 16750;\nint year = 2019;\n}"), numbers))
                .isEmpty();
    }

    private static List<String> longMethods(String text) {
        return SizeRules.longMethods(List.of(JavaFile.of(text)));
    }

    private static List<String> withoutSentence(String text) {
        return SourceRules.withoutSentence(List.of(JavaFile.of(text)));
    }
}
