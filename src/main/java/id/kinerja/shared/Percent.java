package id.kinerja.shared;

/** A share of a whole, exact: 92.5 % is 37 ÷ 40. It may pass 100 % or fall below 0 until a rule bounds it. */
public record Percent(Ratio fraction) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(Ratio.ZERO);
    public static final Percent HUNDRED = new Percent(Ratio.ONE);

    private static final Ratio PER_CENT = Ratio.of(1, 100);

    /** Reads what a regulation writes before the per cent sign: {@code 1.25}. */
    public static Percent of(String number) {
        return ofNumber(Ratio.parse(number));
    }

    public static Percent ofNumber(Ratio number) {
        return new Percent(number.times(PER_CENT));
    }

    /** What stands before the per cent sign. */
    public Ratio number() {
        return fraction.over(PER_CENT);
    }

    public Percent plus(Percent other) {
        return new Percent(fraction.plus(other.fraction));
    }

    public Percent minus(Percent other) {
        return new Percent(fraction.minus(other.fraction));
    }

    public Percent times(long count) {
        return new Percent(fraction.times(Ratio.of(count)));
    }

    public Percent atLeast(Percent least) {
        return new Percent(fraction.atLeast(least.fraction));
    }

    public Percent atMost(Percent most) {
        return new Percent(fraction.atMost(most.fraction));
    }

    @Override
    public int compareTo(Percent other) {
        return fraction.compareTo(other.fraction);
    }
}
