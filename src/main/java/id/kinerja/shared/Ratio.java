package id.kinerja.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction such as 21 ÷ 22 working days: what stands between two roundings of the regulation. Kept in lowest
 * terms with a positive denominator, so equal values are equal records.
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    public static final Ratio ZERO = of(0);
    public static final Ratio ONE = of(1);

    private static final int LONG_BITS = Long.SIZE - 1;

    public Ratio {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("a ratio cannot be over zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        var common = commonDivisor(numerator, denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    // nearly every fraction of a month fits into a long, where this takes a tenth of the time
    private static BigInteger commonDivisor(BigInteger one, BigInteger other) {
        if (one.bitLength() >= LONG_BITS || other.bitLength() >= LONG_BITS) {
            return one.gcd(other);
        }
        var a = Math.abs(one.longValue());
        var b = other.longValue();
        while (a != 0) {
            var rest = b % a;
            b = a;
            a = rest;
        }
        return BigInteger.valueOf(b);
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reads a number as the regulation writes it, with a decimal point: {@code 1.25}. */
    public static Ratio parse(String decimal) {
        var read = new BigDecimal(decimal);
        return read.scale() <= 0
                ? new Ratio(read.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(read.unscaledValue(), BigInteger.TEN.pow(read.scale()));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio over(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    public Ratio atMost(Ratio most) {
        return compareTo(most) > 0 ? most : this;
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Whether its decimals come to an end, as those of 1 ÷ 8 do and those of 1 ÷ 3 do not. */
    public boolean hasEnd() {
        // where the denominator divides a power of ten, and that of its own bits is high enough
        return BigInteger.TEN.pow(denominator.bitLength()).mod(denominator).signum() == 0;
    }

    /** To whole rupiah: the only door through which a fraction becomes money. */
    public Rupiah rounded(Rounding rounding) {
        return new Rupiah(toDecimal(0, rounding).longValueExact());
    }

    /** To so many decimals, for the two percentages that a policy rounds. */
    public Ratio rounded(Rounding rounding, int decimals) {
        return parse(toDecimal(decimals, rounding).toPlainString());
    }

    /** The decimal writing to so many places. */
    public BigDecimal toDecimal(int decimals, Rounding rounding) {
        var mode = rounding == Rounding.FLOOR ? RoundingMode.FLOOR : RoundingMode.HALF_UP;
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
