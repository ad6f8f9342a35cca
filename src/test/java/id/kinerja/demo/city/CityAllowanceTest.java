package id.kinerja.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.allowance.model.MonthCalculation;
import id.kinerja.allowance.model.Outcome;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.marks.model.MeasureKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Under every starter policy nearly everybody in Kota Contoh can be paid, and somebody in the cast agency cannot. */
class CityAllowanceTest {

    private static final List<String> POLICIES = StarterPolicies.IDS;
    private static final City CITY = City.of(LocalDate.of(2026, 11, 21));

    @ParameterizedTest
    @FieldSource("POLICIES")
    void at_least_95_of_100_people_are_ready_in_the_closed_months(String id) {
        for (var month : CITY.closedMonths()) {
            var outcomes = outcomes(id, month);
            var ready =
                    outcomes.stream().filter(Outcome.Ready.class::isInstance).count();
            assertThat(ready * 100 / outcomes.size()).isGreaterThanOrEqualTo(95);
            assertThat(outcomes).allSatisfy(outcome -> {
                if (outcome instanceof Outcome.Ready slip) {
                    assertThat(slip.payslip().net().amount()).isPositive();
                }
            });
        }
    }

    private static List<Outcome> outcomes(String id, YearMonth month) {
        var policy =
                PolicyFile.read(StarterPolicies.text(id).orElseThrow()).policy().orElseThrow();
        var scale = policy.scaleOf(MeasureKind.BEHAVIOUR).numerator().intValueExact();
        var months = new CityMonths(CITY);
        return CITY.people().stream()
                .map(person -> MonthCalculation.of(months.of(person, month, scale), policy))
                .toList();
    }
}
