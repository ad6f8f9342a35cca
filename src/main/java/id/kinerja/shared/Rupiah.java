package id.kinerja.shared;

/** Whole rupiah, negative for a deduction; a fraction becomes money only through {@link Ratio#rounded(Rounding)}. */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);

    /** The highest amount that a file may name: far above any pay, far below what a long holds. */
    public static final long MOST = 1_000_000_000_000L;

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    public Rupiah negated() {
        return new Rupiah(Math.negateExact(amount));
    }

    public Ratio exact() {
        return Ratio.of(amount);
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
