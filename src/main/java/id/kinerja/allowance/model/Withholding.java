package id.kinerja.allowance.model;

import id.kinerja.marks.model.Term;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A step that takes from gross: tax, contribution or zakat, each from gross or from what others left of it. */
public sealed interface Withholding extends Step permits RankTax, SocialContribution, Zakat {

    /** Where the line goes, and what is taken from gross before this step takes its part. */
    record Base(Set<Account> less) {

        Term of(Payslip slip) {
            return less.stream()
                    .sorted()
                    .map(account -> Term.rupiah(slip.withheld(account)))
                    .reduce(Term.rupiah(slip.gross()), Term::minus);
        }
    }

    LineRule rule();

    @Override
    default List<String> codes() {
        return List.of(rule().code());
    }

    /** The highest rate that it may take. */
    Percent most();

    static Payslip take(Payslip slip, LineRule rule, Account account, Percent rate, Base base, List<Message> facts) {
        var term = Term.percent(rate).times(base.of(slip));
        var taken = term.value().rounded(rule.rounding());
        if (taken.compareTo(slip.net()) <= 0) {
            return slip.with(new Line(rule, account, term.text(), taken.negated(), facts, List.of()));
        }
        var left = Term.rupiah(slip.net());
        var reasons =
                Stream.concat(facts.stream(), Stream.of(Message.of(SlipText.NOT_MORE_THAN_LEFT, taken, slip.net())));
        return slip.with(new Line(rule, account, left.text(), slip.net().negated(), reasons.toList(), List.of()));
    }
}
