package id.kinerja.shared;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers as people of one language write them, exactly: a fraction without an end stays a fraction, so that whoever
 * recomputes a slip by hand reaches its rupiah. Own code, because the machine's locale must have no effect.
 */
public final class Figures {

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
        return percent.number().hasEnd() ? number(percent.number()) + "%" : number(percent.fraction());
    }

    public String number(Ratio number) {
        if (number.isWhole()) {
            return whole(number.numerator());
        }
        if (!number.hasEnd()) {
            return whole(number.numerator()) + " ÷ " + whole(number.denominator());
        }
        var plain = new BigDecimal(number.numerator().abs())
                .divide(new BigDecimal(number.denominator()))
                .toPlainString();
        var point = plain.indexOf('.');
        var text = grouped(plain.substring(0, point)) + language.decimals() + plain.substring(point + 1);
        return number.signum() < 0 ? "−" + text : text;
    }

    /** An expression written for paper, in the figures of this language: dots and commas change places or stay. */
    public String spelled(String expression) {
        if (language == Language.ID) {
            return expression;
        }
        return expression.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }

    public String whole(long number) {
        return (number < 0 ? "−" : "") + grouped(Long.toString(Math.abs(number)));
    }

    private String whole(BigInteger number) {
        return (number.signum() < 0 ? "−" : "") + grouped(number.abs().toString());
    }

    private String grouped(String digits) {
        if (digits.length() <= 3) {
            return digits;
        }
        var text = new StringBuilder(digits);
        for (var at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, language.thousands());
        }
        return text.toString();
    }
}
