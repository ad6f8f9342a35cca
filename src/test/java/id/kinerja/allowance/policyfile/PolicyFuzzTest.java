package id.kinerja.allowance.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.PersonMonths;
import id.kinerja.allowance.model.Policy;
import id.kinerja.cli.files.Mutations;
import id.kinerja.shared.Language;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged policy files: what is wrong is said line by line, and whatever is accepted keeps the laws of pay. */
class PolicyFuzzTest {

    private static final int RUNS = 500;

    @ParameterizedTest
    @MethodSource("starters")
    void a_damaged_policy_is_refused_in_sentences_or_can_be_calculated_with(String id) {
        var random = new Random(id.hashCode());
        var text = StarterPolicies.text(id).orElseThrow().getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < RUNS; i++) {
            var damaged = new String(Mutations.of(text, random), StandardCharsets.UTF_8);
            var what = id + " run " + i;
            var reading = PolicyFile.read(damaged);
            assertThat(reading.policy().isPresent())
                    .isEqualTo(reading.problems().isEmpty());
            check(reading, what);
            var seed = random.nextLong();
            reading.policy().ifPresent(policy -> checkPay(policy, seed, what));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\0",
                "\uFEFF",
                "---\n---\n",
                "a",
                "[a]",
                "? [a]\n: b",
                "id: &a [*a]",
                "&a {allowance: *a, discipline: *a, grade: *a}",
                "<<: {id: b}",
                "id: !!java.net.URL [x]",
                "id: !own x",
                "%YAML 9.9\n---\nid: x",
                "\t",
                "id: \"\\ud800\"",
                "id: 'x"
            })
    void strange_yaml_is_refused_in_sentences(String text) {
        var reading = PolicyFile.read(text);

        assertThat(reading.policy()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
        check(reading, text);
    }

    static List<String> starters() {
        return StarterPolicies.IDS;
    }

    private static void check(PolicyFile.Reading reading, String what) {
        for (var problem : reading.problems()) {
            assertThat(problem.line()).isPositive();
            for (var language : Language.values()) {
                assertThat(Texts.in(language).say(problem.what())).as(what).matches("\\P{Cc}+");
            }
        }
    }

    private static void checkPay(Policy policy, long seed, String what) {
        if (MonthCalculation.of(PersonMonths.of(seed, policy), policy) instanceof Outcome.Ready ready) {
            var slip = ready.payslip();
            assertThat(slip.gross()).as(what).isBetween(Rupiah.ZERO, slip.ceiling());
            assertThat(slip.net()).as(what).isBetween(Rupiah.ZERO, slip.gross());
        }
    }
}
