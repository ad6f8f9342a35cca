package id.kinerja.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.shared.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pencil and paper that recompute a slip must themselves count right. */
class ArithmeticTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp6.000.000 × 60% | 3600000 | 1",
                "Rp5.078.361 × 37,5% | 15235083 | 8",
                "Rp4.500.000 × 9 ÷ 22 + Rp6.000.000 × 13 ÷ 22 | 59250000 | 11",
                "Rp100 × (21 ÷ 22 − 3%) | 1017 | 11",
                "Rp100 − 10 − 20 | 70 | 1",
                "100 ÷ 10 ÷ 5 | 2 | 1",
                "2 + 3 × 4 | 14 | 1",
                "(2 + 3) × 4 | 20 | 1",
                "Rp0 − −Rp1.560.000 | 1560000 | 1",
                "5% × (Rp4.000.000 − Rp40.000) | 198000 | 1",
            })
    void a_line_is_recomputed_exactly(String text, long numerator, long denominator) {
        assertThat(Arithmetic.of(text)).isEqualTo(Ratio.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rp", "Rp100 ×", "(1 + 2", "1 2", "1,5,5", "1.50", "Rp1000", "5 x 2", "5 - 2", "5 * 2"})
    void what_is_not_written_as_on_paper_is_not_guessed(String text) {
        assertThatThrownBy(() -> Arithmetic.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
