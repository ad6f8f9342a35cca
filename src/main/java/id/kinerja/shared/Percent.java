package id.kinerja.shared;

/** A share of a whole by its number before the per cent sign, exact. It may pass 100 or fall below 0 until a rule bounds it. */
public record Percent(Ratio number) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(Ratio.ZERO);
    public static final Percent HUNDRED = new Percent(Ratio.of(100));

    /** Reads what a regulation writes before the per cent sign: {@code 1.25}. */
    public static Percent of(String number) {
        return new Percent(Ratio.parse(number));
    }

    /** So much of one: 37 ÷ 40 is 92.5 %. */
    public static Percent ofFraction(Ratio fraction) {
        return new Percent(fraction.times(HUNDRED.number));
    }

    /** What money is multiplied with: 37 ÷ 40 for 92.5 %. */
    public Ratio fraction() {
        return number.over(HUNDRED.number);
    }

    public Percent plus(Percent other) {
        return new Percent(number.plus(other.number));
    }

    public Percent minus(Percent other) {
        return new Percent(number.minus(other.number));
    }

    public Percent times(long count) {
        return new Percent(number.times(Ratio.of(count)));
    }

    @Override
    public int compareTo(Percent other) {
        return number.compareTo(other.number);
    }
}
