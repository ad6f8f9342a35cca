package id.kinerja.allowance.model;

import id.kinerja.marks.model.Term;
import id.kinerja.shared.Language;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rounding;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.Texts;
import java.util.List;

/** What every policy keeps: gross is never below nothing and never above the ceiling, and the slip says so in a line. */
public record Bounds(LineRule lower, LineRule upper) {

    static final List<String> CODES = List.of("lower_bound", "upper_bound");

    public static Bounds of(LegalBasis basis) {
        var paper = Texts.in(Language.ID);
        return new Bounds(
                new LineRule(CODES.getFirst(), paper.say(SlipText.LOWER_BOUND), Rounding.HALF_UP, basis),
                new LineRule(CODES.getLast(), paper.say(SlipText.UPPER_BOUND), Rounding.HALF_UP, basis));
    }

    Payslip write(Payslip slip) {
        if (slip.gross().compareTo(Rupiah.ZERO) < 0) {
            return moved(slip, lower, Rupiah.ZERO, SlipText.NOT_BELOW_ZERO);
        }
        return slip.gross().compareTo(slip.ceiling()) > 0
                ? moved(slip, upper, slip.ceiling(), SlipText.NOT_ABOVE_CEILING)
                : slip;
    }

    private static Payslip moved(Payslip slip, LineRule rule, Rupiah bound, SlipText why) {
        var term = Term.rupiah(bound).minus(Term.rupiah(slip.gross()));
        var fact = Message.of(why, slip.gross(), bound);
        return slip.with(
                new Line(rule, Account.GROSS, term.text(), bound.minus(slip.gross()), List.of(fact), List.of()));
    }
}
