package id.kinerja.discipline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanctionTest {

    @ParameterizedTest
    @CsvSource({"2026-09,false", "2026-10,true", "2026-11,true", "2026-12,false"})
    void a_sanction_bears_on_its_month_whatever_the_day_and_on_those_that_follow(String month, boolean inForce) {
        for (var day : new int[] {1, 31}) {
            var sanction = new Sanction(Sanction.Level.LIGHT, LocalDate.of(2026, 10, day), 2);
            assertThat(sanction.isInForce(YearMonth.parse(month))).isEqualTo(inForce);
        }
    }
}
