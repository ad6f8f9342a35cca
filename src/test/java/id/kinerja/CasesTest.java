package id.kinerja;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.kinerja.cases.CaseFile;
import id.kinerja.cases.CaseRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law by example: every case file, each case through the model and through the command line. */
class CasesTest {

    private static final Path CASES = Path.of("src/test/cases");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicContainer> every_case_comes_out_as_the_law_says() throws IOException {
        var files = CaseFile.below(CASES);
        var runner = new CaseRunner(
                folder, files.stream().flatMap(file -> file.cases().stream()).toList());
        return files.stream()
                .map(file -> dynamicContainer(
                        CASES.relativize(file.path()).toString(),
                        file.path().toUri(),
                        file.cases().stream().map(one -> dynamicTest(one.name(), () -> runner.run(one)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{gross: 5808001}",
                "{net: 5808000}",
                "{lines: {discipline: 2208001}}",
                "{lines: {disiplin: 0}}",
                "{lines: {upper_bound: -1}}",
                "{facts: {discipline: [diberikan]}}",
                "{parts: {discipline: [1]}}",
                "{count: {working: 21}}",
                "{days: {2026-10-01: {status: absent}}}",
                "{days: {2026-10-01: {status: present, late: 6}}}",
                "{days: {2026-10-01: {status: present, late: 5, first: 07:35:01}}}",
                "{days: {2026-11-01: {status: off}}}",
                "{unready: [Lack.NO_CLASS]}",
                "{refused: 'measures.csv:2'}",
            })
    void a_wrong_expectation_fails(String expectation, @TempDir Path place) throws IOException {
        var one = CaseFile.read("wrong.yaml", oneCase(expectation)).getFirst();
        var runner = new CaseRunner(place, List.of(one));
        assertThatThrownBy(() -> runner.run(one)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_same_case_with_the_right_expectation_passes(@TempDir Path place) throws IOException {
        var right = oneCase(
                "{gross: 5808000, lines: {discipline: 2208000}, days: {2026-10-01: {status: present, late: 5}}}");
        var one = CaseFile.read("right.yaml", right).getFirst();
        new CaseRunner(place, List.of(one)).run(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{groos: 1}",
                "{}",
                "{lines: {}}",
                "{facts: {discipline: []}}",
                "{gross: 1, unready: [Lack.NO_CLASS]}",
                "{gross: 1, refused: 'measures.csv:2'}",
                "{days: {2026-10-01: {state: present}}}",
                "{days: {2026-10-01: {status: present, tardy: 1}}}",
            })
    void an_expectation_with_a_typo_without_content_or_with_two_outcomes_is_no_case(String expectation) {
        assertThatThrownBy(() -> CaseFile.read("typo.yaml", oneCase(expectation)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "given: {amuont: 1}",
                "given: {sanctions: [{levle: light, level: light, from: 2026-10-01, months: 1}]}",
                "given: {absent: 23}",
                "given: {taps: {2026-10-01: [07:30]}, late: [5]}",
                "given: {schedule: nights}",
                "policy: common-50-50",
                "policy: grade\n    deduction_base: whole",
                "classes: {16: 1}",
                "nmae: x",
            })
    void a_given_fact_with_a_typo_is_no_case(String line) {
        var text = "cases:\n  - name: typo\n    month: 2026-10\n    " + line + "\n    expect: {gross: 1}\n"
                + (line.startsWith("policy") ? "" : "policy: common-60-40\n");
        assertThatThrownBy(() -> CaseFile.read("typo.yaml", text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String oneCase(String expectation) {
        return """
                policy: common-60-40
                month: 2026-10
                cases:
                  - name: the printed example
                    given:
                      {amount: 6000000, minutes: 6750, late: [5, 10, 15, 45, 100], early: [5, 10], absent: 1}
                    expect: %s
                """.formatted(expectation);
    }
}
