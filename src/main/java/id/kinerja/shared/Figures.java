package id.kinerja.shared;

import java.math.BigInteger;

/**
 * Numbers as people of one language write them, exactly: a fraction without an end stays a fraction, so that whoever
 * recomputes a slip by hand reaches its rupiah. Own code, because the machine's locale must have no effect.
 */
public final class Figures {

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int DISPLAYED_DECIMALS = 2;

    private final Language language;

    private Figures(Language language) {
        this.language = language;
    }

    public static Figures in(Language language) {
        return new Figures(language);
    }

    public String rupiah(Rupiah rupiah) {
        return (rupiah.amount() < 0 ? "−Rp" : "Rp") + grouped(Long.toString(Math.abs(rupiah.amount())));
    }

    /** {@code 92,5%}, or {@code 21 ÷ 22} where decimals would have to be cut. */
    public String percent(Percent percent) {
        return hasEnd(percent.number()) ? number(percent.number()) + "%" : number(percent.fraction());
    }

    /** The percentage for the eye, to two decimals. */
    public String displayed(Percent percent) {
        return number(percent.number().rounded(Rounding.HALF_UP, DISPLAYED_DECIMALS)) + "%";
    }

    public String number(Ratio number) {
        if (!hasEnd(number)) {
            return whole(number.numerator()) + " ÷ " + whole(number.denominator());
        }
        var plain = number.toDecimal(decimalsOf(number), Rounding.HALF_UP).abs().toPlainString();
        var point = plain.indexOf('.');
        var text = point < 0
                ? grouped(plain)
                : grouped(plain.substring(0, point)) + language.decimals() + plain.substring(point + 1);
        return number.signum() < 0 ? "−" + text : text;
    }

    public String whole(long number) {
        return whole(BigInteger.valueOf(number));
    }

    private String whole(BigInteger number) {
        return (number.signum() < 0 ? "−" : "") + grouped(number.abs().toString());
    }

    private String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (var at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, language.thousands());
        }
        return text.toString();
    }

    private static boolean hasEnd(Ratio number) {
        return reduced(reduced(number.denominator(), BigInteger.TWO), FIVE).equals(BigInteger.ONE);
    }

    private static int decimalsOf(Ratio number) {
        return Math.max(powers(number.denominator(), BigInteger.TWO), powers(number.denominator(), FIVE));
    }

    private static BigInteger reduced(BigInteger number, BigInteger prime) {
        var rest = number;
        while (rest.signum() != 0 && rest.mod(prime).signum() == 0) {
            rest = rest.divide(prime);
        }
        return rest;
    }

    private static int powers(BigInteger number, BigInteger prime) {
        var count = 0;
        for (var rest = number; rest.mod(prime).signum() == 0; rest = rest.divide(prime)) {
            count++;
        }
        return count;
    }
}
