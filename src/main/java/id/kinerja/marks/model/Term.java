package id.kinerja.marks.model;

import id.kinerja.shared.Figures;
import id.kinerja.shared.Language;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;

/**
 * A piece of a line's arithmetic: its exact value and how it is written on paper. Both grow together, so whoever
 * recomputes the text reaches the value.
 */
public record Term(Ratio value, String text, Form form) {

    private static final Figures PAPER = Figures.in(Language.ID);

    /** A sum, or a number below nothing, needs brackets inside a product. */
    enum Form {
        PRODUCT,
        SUM
    }

    public static Term rupiah(Rupiah rupiah) {
        return new Term(rupiah.exact(), PAPER.rupiah(rupiah), rupiah.amount() < 0 ? Form.SUM : Form.PRODUCT);
    }

    public static Term percent(Percent percent) {
        return new Term(percent.fraction(), PAPER.percent(percent), Form.PRODUCT);
    }

    /** A quotient of whole numbers, kept as written: 9 ÷ 22. */
    public static Term quotient(long numerator, long denominator) {
        return new Term(
                Ratio.of(numerator, denominator),
                PAPER.whole(numerator) + " ÷ " + PAPER.whole(denominator),
                Form.PRODUCT);
    }

    public Term times(Term other) {
        return new Term(value.times(other.value), factor() + " × " + other.factor(), Form.PRODUCT);
    }

    public Term plus(Term other) {
        return new Term(value.plus(other.value), text + " + " + other.text, Form.SUM);
    }

    public Term minus(Term other) {
        return new Term(value.minus(other.value), text + " − " + other.factor(), Form.SUM);
    }

    private String factor() {
        return form == Form.SUM ? "(" + text + ")" : text;
    }
}
