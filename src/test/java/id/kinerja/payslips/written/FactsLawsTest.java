package id.kinerja.payslips.written;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.marks.model.PersonMonth;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What is read back from kept facts calculates to the same bytes, and damaged facts are never read as others. */
class FactsLawsTest {

    private static final List<Policy> POLICIES = StarterPolicies.IDS.stream()
            .map(id -> StarterPolicies.text(id).orElseThrow())
            .map(text -> PolicyFile.read(text).policy().orElseThrow())
            .toList();

    @Property(tries = 150, seed = "61")
    void kept_facts_give_slip_and_days_byte_for_byte(@ForAll @LongRange(max = 1_000_000) long seed) {
        for (var policy : POLICIES) {
            var person = OddMonths.of(seed, policy);
            assertThat(written(FactsReader.read(FactsWriter.write(person)), policy))
                    .isEqualTo(written(person, policy));
        }
    }

    @Property(tries = 400, seed = "62")
    void what_is_read_is_written_as_the_same_text(@ForAll @LongRange(max = 1_000_000) long seed) {
        var text = FactsWriter.write(OddMonths.of(seed, POLICIES.getFirst()));
        var person = FactsReader.read(text);

        assertThat(FactsWriter.write(person)).isEqualTo(text);
        assertThat(FactsReader.read(text)).isEqualTo(person);
    }

    @Property(tries = 150, seed = "63")
    void the_order_in_which_facts_came_changes_no_byte(@ForAll @LongRange(max = 1_000_000) long seed) {
        for (var policy : POLICIES) {
            var person = OddMonths.of(seed, policy);
            var shuffled = OddMonths.shuffled(person, new Random(seed));
            assertThat(FactsWriter.write(shuffled)).isEqualTo(FactsWriter.write(person));
            assertThat(written(shuffled, policy)).isEqualTo(written(person, policy));
        }
    }

    @Property(tries = 2_000, seed = "64")
    void damaged_facts_are_refused_or_are_other_facts_well_written(
            @ForAll @LongRange(max = 1_000) long seed, @ForAll @IntRange(max = 1_000_000) int damage) {
        var text = damaged(FactsWriter.write(OddMonths.of(seed, POLICIES.getFirst())), new Random(damage));
        try {
            assertThat(FactsWriter.write(FactsReader.read(text))).isEqualTo(text);
        } catch (DamagedFacts e) {
            assertThat(e).hasMessageMatching("written facts, character \\d+: [^\n]+");
        }
    }

    private static List<Object> written(PersonMonth person, Policy policy) {
        return switch (MonthCalculation.of(person, policy)) {
            case Outcome.Ready ready -> List.of(SlipLine.of(ready, policy.id()), DayRows.of(ready));
            case Outcome.Unready unready -> List.copyOf(unready.reasons());
        };
    }

    private static String damaged(String text, Random random) {
        var damaged = new StringBuilder(text);
        var at = random.nextInt(text.length());
        switch (random.nextInt(5)) {
            case 0 -> damaged.deleteCharAt(at);
            case 1 -> damaged.insert(at, text.charAt(random.nextInt(text.length())));
            case 2 -> damaged.setCharAt(at, text.charAt(random.nextInt(text.length())));
            case 3 -> damaged.setLength(at);
            default -> damaged.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE));
        }
        return damaged.toString();
    }
}
