package id.kinerja.payslips.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.model.PersonMonths;
import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.PersonMonth;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A running month under every policy. */
class ProspectTest {

    private static final int PERSONS = 300;

    @ParameterizedTest
    @MethodSource("policies")
    void its_parts_are_the_ceiling_on_every_day_of_the_month(Policy policy) {
        ready(policy).forEach(ready -> {
            for (var day : List.of(1, 12, 28)) {
                var now = ready.person().month().atDay(day).atTime(10, 0);
                var prospect = Prospect.of(ready, policy, now);
                var parts = prospect.earned()
                        .plus(prospect.waiting())
                        .plus(prospect.reachable())
                        .plus(prospect.lost());
                assertThat(parts).isGreaterThanOrEqualTo(prospect.ceiling());
                assertThat(prospect.lost().amount()).isNotNegative();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void nobody_is_absent_or_late_on_a_day_that_is_not_over(Policy policy) {
        ready(policy).forEach(ready -> {
            var now = ready.person().month().minusMonths(1).atEndOfMonth().atTime(12, 0);
            var soFar = Prospect.of(ready, policy, now).soFar();
            assertThat(soFar.judged().days().absentDays()).isEmpty();
            assertThat(soFar.judged().days().days()).allMatch(day -> day.status() != DayStatus.MISSING_OUT);
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void after_the_month_it_is_the_month_itself(Policy policy) {
        ready(policy).forEach(ready -> {
            var prospect = Prospect.of(
                    ready, policy, ready.person().month().plusMonths(1).atDay(3).atTime(12, 0));
            assertThat(prospect.isRunning()).isFalse();
            assertThat(prospect.earned()).isEqualTo(ready.payslip().gross());
            assertThat(prospect.reachable().amount()).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whoever_is_on_leave_all_month_can_reach_nothing_more(Policy policy) {
        ready(policy).forEach(ready -> {
            var month = ready.person().month();
            var onLeave = onLeave(ready.person());
            if (MonthCalculation.of(onLeave, policy) instanceof Outcome.Ready leave) {
                var prospect = Prospect.of(leave, policy, month.atDay(10).atTime(10, 0));
                assertThat(prospect.assumedMinutes()).isZero();
                assertThat(prospect.missingMinutes()).isZero();
                assertThat(prospect.reachable().amount()).isZero();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void no_more_can_be_reached_than_the_days_left_are_long(Policy policy) {
        ready(policy).forEach(ready -> {
            var month = ready.person().month();
            var now = month.atDay(20).atTime(10, 0);
            var left = MonthCalculation.days(ready.person()).workingDays().stream()
                    .filter(day -> day.shift() != null && day.shift().end().isAfter(now.minusDays(1)))
                    .mapToLong(day -> Duration.between(
                                    day.shift().start(), day.shift().end())
                            .toMinutes())
                    .sum();
            assertThat(Prospect.of(ready, policy, now).assumedMinutes()).isBetween(0, (int) left);
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void minutes_below_the_target_cost_what_the_month_would_pay_more_with_them(Policy policy) {
        ready(policy)
                .forEach(ready -> MinutesLoss.of(ready, policy).ifPresent(loss -> {
                    assertThat(loss.missing()).isPositive();
                    assertThat(loss.amount().amount())
                            .isBetween(1L, ready.payslip().ceiling().amount());
                }));
    }

    private static PersonMonth onLeave(PersonMonth person) {
        var leave = new Absence(
                AbsenceKind.MATERNITY, person.month().atDay(1), person.month().atEndOfMonth());
        return new PersonMonth(
                person.month(),
                person.employee(),
                person.pay(),
                person.schedule(),
                person.placements(),
                List.of(),
                List.of(leave),
                person.workLogs(),
                person.rollCalls(),
                person.measures(),
                person.sanctions());
    }

    @Test
    void a_day_costs_what_the_month_would_pay_more_without_it() {
        policies()
                .forEach(policy -> ready(policy)
                        .forEach(ready -> DayLoss.of(ready, policy)
                                .forEach(loss -> assertThat(loss.amount().amount())
                                        .isBetween(0L, ready.payslip().ceiling().amount()))));
    }

    private static Stream<Outcome.Ready> ready(Policy policy) {
        return LongStream.range(0, PERSONS)
                .mapToObj(seed -> MonthCalculation.of(PersonMonths.of(seed, policy), policy))
                .filter(Outcome.Ready.class::isInstance)
                .map(Outcome.Ready.class::cast);
    }

    private static Stream<Policy> policies() {
        return StarterPolicies.IDS.stream()
                .map(id -> PolicyFile.read(StarterPolicies.text(id).orElseThrow())
                        .policy()
                        .orElseThrow());
    }
}
