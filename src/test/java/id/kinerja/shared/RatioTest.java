package id.kinerja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The algebra of exact fractions, percentages and the numbers on paper. */
class RatioTest {

    @Property(tries = 300, seed = "1")
    void sums_and_products_are_exact_and_come_back(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        if (b.signum() != 0) {
            assertThat(a.times(b).over(b)).isEqualTo(a);
        }
    }

    @Property(tries = 300, seed = "2")
    void equal_values_are_equal_ratios_in_lowest_terms(
            @ForAll("ratios") Ratio a, @ForAll @IntRange(min = 1) int factor) {
        var by = BigInteger.valueOf(factor);
        assertThat(new Ratio(a.numerator().multiply(by), a.denominator().multiply(by)))
                .isEqualTo(a);
        assertThat(new Ratio(a.numerator().negate(), a.denominator().negate())).isEqualTo(a);
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(a.denominator().signum()).isPositive();
    }

    @Property(tries = 300, seed = "3")
    void rounding_half_up_goes_to_the_nearest_and_a_half_away_from_nothing(@ForAll("ratios") Ratio a) {
        var rounded = a.rounded(Rounding.HALF_UP).exact();
        var half = Ratio.of(1, 2);
        var away = a.minus(rounded);
        var distance = away.signum() < 0 ? away.negated() : away;
        assertThat(distance).isLessThanOrEqualTo(half);
        if (distance.equals(half)) {
            assertThat(away.signum()).isEqualTo(-a.signum());
        }
    }

    @Property(tries = 300, seed = "4")
    void rounding_down_goes_to_the_whole_below_for_negatives_too(@ForAll("ratios") Ratio a) {
        var gap = a.minus(a.rounded(Rounding.FLOOR).exact());
        assertThat(gap).isGreaterThanOrEqualTo(Ratio.ZERO).isLessThan(Ratio.ONE);
    }

    @Property(tries = 300, seed = "5")
    void a_decimal_is_read_exactly_and_written_again(@ForAll("decimals") BigDecimal decimal) {
        var read = Ratio.parse(decimal.toPlainString());
        assertThat(read.toDecimal(decimal.scale(), Rounding.FLOOR)).isEqualByComparingTo(decimal);
        assertThat(Percent.of(decimal.toPlainString()).number()).isEqualTo(read);
        assertThat(read.rounded(Rounding.HALF_UP, 2))
                .isEqualTo(Ratio.parse(decimal.setScale(2, RoundingMode.HALF_UP).toPlainString()));
    }

    @Property(tries = 300, seed = "6")
    void order_agrees_with_the_sign_of_the_difference(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.atMost(b)).isLessThanOrEqualTo(b);
    }

    @Property(tries = 300, seed = "7")
    void percentages_add_and_multiply_as_their_numbers_do(
            @ForAll("decimals") BigDecimal one,
            @ForAll("decimals") BigDecimal other,
            @ForAll @IntRange(max = 1000) int n) {
        var a = Percent.of(one.toPlainString());
        var b = Percent.of(other.toPlainString());
        assertThat(a.plus(b)).isEqualTo(Percent.of(one.add(other).toPlainString()));
        assertThat(a.minus(b)).isEqualTo(Percent.of(one.subtract(other).toPlainString()));
        assertThat(a.times(n))
                .isEqualTo(Percent.of(one.multiply(BigDecimal.valueOf(n)).toPlainString()));
    }

    @Property(tries = 300, seed = "8")
    void a_number_on_paper_reads_back_to_the_same_value(
            @ForAll("ratios") Ratio a, @ForAll("decimals") BigDecimal decimal) {
        for (var language : Language.values()) {
            var figures = Figures.in(language);
            assertThat(value(figures.number(a), language)).isEqualTo(a);
            var exact = Ratio.parse(decimal.toPlainString());
            assertThat(figures.number(exact)).doesNotContain("÷");
            assertThat(value(figures.number(exact), language)).isEqualTo(exact);
            var rupiah = a.rounded(Rounding.FLOOR);
            assertThat(value(figures.rupiah(rupiah).replace("Rp", ""), language))
                    .isEqualTo(rupiah.exact());
        }
    }

    @Example
    void figures_are_written_as_each_language_writes_them() {
        assertThat(Figures.in(Language.ID).rupiah(new Rupiah(-1_234_567))).isEqualTo("−Rp1.234.567");
        assertThat(Figures.in(Language.EN).percent(Percent.of("1234.5"))).isEqualTo("1,234.5%");
        assertThat(Figures.in(Language.ID).percent(Percent.ofFraction(Ratio.of(5, 7))))
                .isEqualTo("5 ÷ 7");
        assertThat(Figures.in(Language.ID).number(Ratio.of(-1, 8))).isEqualTo("−0,125");
    }

    @Example
    void a_ratio_over_nothing_and_money_beyond_all_bounds_are_refused() {
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.ONE.over(Ratio.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.parse("9223372036854775808").rounded(Rounding.HALF_UP))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Rupiah(Long.MAX_VALUE).plus(new Rupiah(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        var numerators = Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L);
        var denominators = Arbitraries.longs().between(1, 9_000);
        return Combinators.combine(numerators, denominators).as(Ratio::of);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999"), new BigDecimal("99999999"))
                .ofScale(4);
    }

    private static Ratio value(String text, Language language) {
        var parts = text.replace("−", "-")
                .replace(language.thousands(), "")
                .replace(language.decimals(), ".")
                .split(" ÷ ");
        return parts.length == 1 ? Ratio.parse(parts[0]) : Ratio.parse(parts[0]).over(Ratio.parse(parts[1]));
    }
}
