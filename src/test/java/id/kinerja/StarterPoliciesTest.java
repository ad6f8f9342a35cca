package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.guards.JavaFile;
import id.kinerja.guards.PolicyNumbers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The eight policies that ship with the product are whole, and their numbers stand nowhere else. */
@Tag("architecture")
class StarterPoliciesTest {

    private static final List<String> IDS = StarterPolicies.IDS;

    @Test
    void the_files_are_the_eight_that_the_product_names() {
        assertThat(JavaFile.paths("src/main/resources/policy", ""))
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                        IDS.stream().map(id -> id + ".yaml").toList())
                .hasSize(8);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void a_starter_policy_reads_without_a_problem_and_is_named_like_its_file(String id) {
        var reading = PolicyFile.read(StarterPolicies.text(id).orElseThrow());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.policy().map(Policy::id)).contains(id);
    }

    @Test
    void no_number_of_a_policy_stands_in_java() {
        var numbers = JavaFile.paths("src/main/resources/policy", ".yaml").stream()
                .flatMap(path -> PolicyNumbers.of(JavaFile.read(path)).stream())
                .collect(Collectors.toSet());
        assertThat(numbers).contains("6750", "6300", "10500000", "22421962", "1.25");
        assertThat(JavaFile.below("src/main/java").stream().flatMap(file -> PolicyNumbers.in(file, numbers).stream()))
                .isEmpty();
    }

    @Test
    void a_file_with_a_flaw_would_be_noticed() {
        var text =
                JavaFile.read(Path.of("src/main/resources/policy/grade.yaml")).replace("legal_basis", "basis");
        assertThat(PolicyFile.read(text).problems()).isNotEmpty();
    }
}
