package id.kinerja.allowance.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.kinerja.discipline.model.AbsentDay;
import id.kinerja.discipline.model.PerMinute;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a policy file: what is right becomes a policy as written, what is wrong is named with its line. */
class PolicyFileTest {

    private static final String ABSENT_DAY = "percent: 3\n";

    @TestFactory
    Stream<DynamicTest> a_correct_file_becomes_the_policy_of_its_id() {
        return PolicyTexts.correct().entrySet().stream()
                .map(file -> dynamicTest(file.getKey(), () -> {
                    var reading = PolicyFile.read(file.getValue());
                    assertThat(reading.problems()).isEmpty();
                    assertThat(reading.policy().orElseThrow().id()).isEqualTo(file.getKey());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_file_broken_in_one_place_is_refused_with_that_flaw_and_its_line() {
        return faults().map(fault -> dynamicTest(fault.flaw() + ": " + fault.sentence(), () -> {
            assertThat(PolicyTexts.flaws(fault.text())).containsExactly(fault.expected());
            assertThat(PolicyFile.read(fault.text()).policy()).isEmpty();
        }));
    }

    @Test
    void every_flaw_that_can_be_named_has_a_file_that_shows_it() {
        var shown = EnumSet.noneOf(PolicyFlaw.class);
        faults().forEach(fault -> shown.add(fault.flaw()));
        shown.add(PolicyFlaw.NOT_A_POLICY); // no single place of a file makes it no policy: PolicyYamlTest
        assertThat(shown).containsExactlyInAnyOrder(PolicyFlaw.values());
    }

    @Test
    void several_flaws_are_all_named_in_the_order_of_their_lines() {
        var text = PolicyTexts.starter("common-60-40");
        text = PolicyTexts.changed(text, "percent: 60", "percent: 65");
        text = PolicyTexts.changed(text, "    7: 5078361\n", "");
        text = PolicyTexts.changed(text, "{from: 31,", "{from: 32,");
        text = PolicyTexts.changed(text, "2023-01-01", "soon");
        text = PolicyTexts.changed(text, "rule: absent_day", "rule: absence");
        assertThat(PolicyTexts.flaws(text))
                .containsExactly(
                        "5 NOT_A_DATE", "18 BAND_GAP", "24 UNKNOWN_WORD", "43 CLASS_GAP", "50 SHARES_NOT_WHOLE");
    }

    @Test
    void one_line_may_have_several_flaws() {
        var text = PolicyTexts.changed(PolicyTexts.starter("common-60-40"), "{I: 0, II: 0,", "{I: x, V: 0,");
        var line = PolicyTexts.lineOf(text, "rates:");
        assertThat(PolicyTexts.flaws(text))
                .containsExactly(line + " NOT_A_NUMBER", line + " MISSING_KEY", line + " UNKNOWN_KEY");
    }

    @ParameterizedTest
    @CsvSource({"0.1,1,1000", "0.01,1,10000", "1.25,1,80", "33.3,333,1000", "0.000000001,1,100000000000", "100,1,1"})
    void a_percentage_is_exactly_what_is_written(String written, long numerator, long denominator) {
        assertThat(absentDay("percent: " + written + "\n").percent().fraction())
                .isEqualTo(Ratio.of(numerator, denominator));
    }

    @Test
    void quotes_around_a_number_change_nothing() {
        assertThat(absentDay("percent: \"2.50\"\n").percent()).isEqualTo(Percent.of("2.5"));
    }

    @Test
    void id_date_and_bases_are_those_of_the_file() {
        var policy = PolicyFile.read(PolicyTexts.kotaPesisir()).policy().orElseThrow();
        assertThat(policy.effectiveFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(policy.basis().text()).startsWith("Contoh rekaan");
        assertThat(policy.discipline().rules().getFirst())
                .isEqualTo(new PerMinute(Percent.of("0.02"), new LegalBasis("Contoh rekaan, Pasal 6 ayat (1)")));
    }

    @Test
    void the_columns_of_payments_are_the_codes_in_the_order_of_the_steps() {
        var policy = PolicyFile.read(PolicyTexts.kotaPesisir()).policy().orElseThrow();
        assertThat(policy.allowance().components())
                .isEqualTo(
                        List.of("productivity", "discipline", "behaviour", "big_leave", "lower_bound", "upper_bound"));
    }

    private static Stream<Fault> faults() {
        return Stream.of(FormFaults.ALL, SenseFaults.ALL, UseFaults.ALL).flatMap(List::stream);
    }

    private static AbsentDay absentDay(String percent) {
        var text = PolicyTexts.changed(PolicyTexts.starter("common-60-40"), ABSENT_DAY, percent);
        return PolicyFile.read(text).policy().orElseThrow().discipline().rules().stream()
                .filter(AbsentDay.class::isInstance)
                .map(AbsentDay.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
