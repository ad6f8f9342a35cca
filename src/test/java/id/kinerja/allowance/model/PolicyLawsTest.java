package id.kinerja.allowance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.marks.model.PersonMonth;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Language;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every slip of every policy, whoever the person and whatever the month. */
class PolicyLawsTest {

    @Property(tries = 900, seed = "31")
    void gross_lies_between_nothing_and_the_ceiling_and_net_between_nothing_and_gross(@ForAll("cases") PolicyCase one) {
        var slip = ready(one);
        assertThat(slip.gross()).isBetween(Rupiah.ZERO, slip.ceiling());
        assertThat(slip.net()).isBetween(Rupiah.ZERO, slip.gross());
    }

    @Property(tries = 900, seed = "32")
    void the_lines_add_up_and_each_stands_in_its_column(@ForAll("cases") PolicyCase one) {
        var slip = ready(one);
        var net =
                slip.lines().stream().mapToLong(line -> line.amount().amount()).sum();
        var gross = slip.lines().stream()
                .filter(line -> one.policy()
                        .allowance()
                        .components()
                        .contains(line.rule().code()))
                .mapToLong(line -> line.amount().amount())
                .sum();
        assertThat(slip.net().amount()).isEqualTo(net);
        assertThat(slip.gross().amount()).isEqualTo(gross);
        var withheld = Stream.of(Account.TAX, Account.CONTRIBUTION, Account.ZAKAT)
                .map(slip::withheld)
                .reduce(Rupiah.ZERO, Rupiah::plus);
        assertThat(slip.gross().minus(withheld)).isEqualTo(slip.net());
        assertThat(slip.lines()).extracting(line -> line.rule().code()).doesNotHaveDuplicates();
    }

    @Property(tries = 900, seed = "33")
    void every_line_says_what_it_is_how_it_came_about_and_on_what_it_rests(@ForAll("cases") PolicyCase one) {
        for (var line : ready(one).lines()) {
            assertThat(line.rule().label()).isNotBlank();
            assertThat(line.rule().basis().text()).isNotBlank();
            assertThat(line.expression()).isNotBlank();
            assertThat(line.facts()).as(line.rule().code()).isNotEmpty();
            for (var language : Language.values()) {
                assertThat(line.facts())
                        .allSatisfy(
                                fact -> assertThat(Texts.in(language).say(fact)).isNotBlank());
            }
        }
    }

    @Property(tries = 600, seed = "34")
    void the_parts_under_a_line_add_up_to_it(@ForAll("cases") PolicyCase one) {
        for (var line : ready(one).lines()) {
            if (!line.parts().isEmpty()) {
                var sum = line.parts().stream().map(Line.Part::amount).reduce(Rupiah.ZERO, Rupiah::plus);
                assertThat(sum).isEqualTo(line.amount());
            }
        }
    }

    @Property(tries = 500, seed = "35")
    void any_amount_is_cut_into_parts_that_add_up_each_less_than_a_rupiah_off(
            @ForAll @IntRange(max = 30_000_000) int amount,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 1000) Integer> weights) {
        var ratios = weights.stream().map(Ratio::of).toList();
        var parts = Parts.cut(new Rupiah(amount), ratios);
        long all = weights.stream().mapToInt(Integer::intValue).sum();
        Assume.that(all > 0);
        assertThat(parts.stream().reduce(Rupiah.ZERO, Rupiah::plus).amount()).isEqualTo(amount);
        for (var i = 0; i < parts.size(); i++) {
            var off = Math.abs(parts.get(i).amount() * all - (long) amount * weights.get(i));
            assertThat(off).isLessThan(all);
        }
    }

    @Property(tries = 500, seed = "36")
    void the_order_in_which_facts_came_does_not_matter(@ForAll("cases") PolicyCase one) {
        var person = one.person();
        var outcome = MonthCalculation.of(shuffled(person, one.random()), one.policy());
        switch (one.outcome()) {
            case Outcome.Ready ready -> {
                assertThat(outcome).isInstanceOf(Outcome.Ready.class);
                assertThat(((Outcome.Ready) outcome).judged()).isEqualTo(ready.judged());
                assertThat(((Outcome.Ready) outcome).payslip()).isEqualTo(ready.payslip());
            }
            case Outcome.Unready unready ->
                assertThat(((Outcome.Unready) outcome).reasons()).isEqualTo(unready.reasons());
        }
    }

    @Property(tries = 300, seed = "37")
    void the_same_facts_give_an_equal_outcome(@ForAll("cases") PolicyCase one) {
        var person = one.person();
        assertThat(MonthCalculation.of(person, one.policy())).isEqualTo(MonthCalculation.of(person, one.policy()));
    }

    @Property(tries = 500, seed = "38")
    void another_verified_log_never_pays_less_and_an_unverified_one_changes_nothing(@ForAll("cases") PolicyCase one) {
        var before = one.gross(one.person());
        Assume.that(before.isPresent());
        var day = one.person().month().atDay(1 + one.random().nextInt(28));
        var minutes = one.random().nextInt(1441);
        for (var status : WorkLog.Status.values()) {
            var after = one.gross(with(one.person(), new WorkLog(day, minutes, status)));
            if (status == WorkLog.Status.VERIFIED) {
                assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(before.get());
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
        var ofAnotherMonth = new WorkLog(one.person().month().atDay(1).minusDays(1), 1440, WorkLog.Status.VERIFIED);
        assertThat(one.gross(with(one.person(), ofAnotherMonth))).isEqualTo(before);
    }

    @Provide
    Arbitrary<PolicyCase> cases() {
        return PolicyCase.any();
    }

    private static Payslip ready(PolicyCase one) {
        var slip = one.slip();
        Assume.that(slip.isPresent());
        return slip.orElseThrow();
    }

    private static PersonMonth with(PersonMonth person, WorkLog log) {
        var logs = new ArrayList<>(person.workLogs());
        logs.add(log);
        return new PersonMonth(
                person.month(),
                person.employee(),
                person.pay(),
                person.schedule(),
                person.placements(),
                person.punches(),
                person.absences(),
                logs,
                person.rollCalls(),
                person.measures(),
                person.sanctions());
    }

    private static PersonMonth shuffled(PersonMonth person, Random random) {
        return new PersonMonth(
                person.month(),
                person.employee(),
                person.pay(),
                person.schedule(),
                shuffled(person.placements(), random),
                shuffled(person.punches(), random),
                shuffled(person.absences(), random),
                shuffled(person.workLogs(), random),
                shuffled(person.rollCalls(), random),
                person.measures(),
                shuffled(person.sanctions(), random));
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        var copy = new ArrayList<>(facts);
        Collections.shuffle(copy, random);
        return copy;
    }
}
