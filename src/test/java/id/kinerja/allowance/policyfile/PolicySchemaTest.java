package id.kinerja.allowance.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON schema that editors read: it lets every correct policy pass and refuses what is badly formed. */
class PolicySchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String TEXT = PolicyTexts.docs("policy-file.schema.json");
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT, InputFormat.JSON);
    private static final String STARTER = PolicyTexts.starter("common-60-40");

    @Test
    void the_schema_is_a_schema() {
        var rules = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(rules.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_correct_policy_passes() {
        return PolicyTexts.correct().entrySet().stream()
                .map(file -> dynamicTest(
                        file.getKey(),
                        () -> assertThat(complaints(file.getValue())).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                an unknown key              | target_minutes: 6750             | target: 6750
                a missing basis             | legal_basis: Contoh, Pasal 20    | # none
                a misspelt rule             | rule: missing_tap                | rule: missing_taps
                a misspelt step             | step: rank_tax                   | step: rang_tax
                a misspelt mark             | marks: [productivity]            | marks: [produktivitas]
                a number with a comma       | percent: 3                       | percent: 3,5
                a number in quotes          | percent: 3                       | percent: "3"
                a per cent sign             | percent: 3                       | percent: 3%
                a tax of 500 per cent       | III: 5                           | III: 500
                half a minute               | 6750                             | 6750.5
                a date as the office has it | 2023-01-01                       | 1 Januari 2023
                a class with a letter       | "    7: 5078361"                 | "    7a: 5078361"
                a reserved code             | code: productivity               | code: net
                an empty list               | marks: [productivity]            | marks: []
                a threshold of a proportion | measure: productivity            | threshold_minutes: 1
                a key beside a deduction    | label: Pengurangan disiplin      | percent: 5
                nothing instead of a basis  | legal_basis: Contoh, Pasal 20    | legal_basis: ~
                """)
    void a_badly_formed_policy_is_refused(String what, String from, String to) {
        var text = PolicyTexts.changed(STARTER, from, to);
        assertThat(complaints(text)).as(what).isNotEmpty();
    }

    @Test
    void of_the_faults_of_form_it_passes_only_those_that_a_schema_cannot_see() {
        var passed =
                FormFaults.ALL.stream().filter(fault -> complaints(fault.text()).isEmpty());
        assertThat(passed.map(Fault::sentence))
                .containsExactlyInAnyOrder(
                        "a class of the table twice",
                        "a day that does not exist",
                        "a power of ten",
                        "ten decimals",
                        "two lines with one code");
    }

    @Test
    void a_leave_is_paid_in_one_way() {
        var text = PolicyTexts.starter("minutes-ratio");
        assertThat(complaints(PolicyTexts.changed(text, "percent: 50", "percent: 50\n      by_month: [50]")))
                .isNotEmpty();
    }

    private static List<String> complaints(String yaml) {
        try {
            return SCHEMA.validate(yaml, InputFormat.YAML).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        } catch (UncheckedIOException e) {
            return List.of("not YAML: " + e.getMessage());
        }
    }
}
