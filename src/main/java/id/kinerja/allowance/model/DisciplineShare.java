package id.kinerja.allowance.model;

import id.kinerja.marks.model.DisciplineMark;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import java.util.List;
import java.util.stream.Stream;

/**
 * The share of discipline, with the choice that governments quarrel about: whether the events take their percentage
 * from this share, or from the whole amount.
 */
public record DisciplineShare(
        LineRule rule, LineRule deduction, Percent percent, DisciplineMark mark, DeductionBase base)
        implements GrossStep {

    /** What the percentages of the events are taken from. */
    public enum DeductionBase {
        DISCIPLINE_SHARE,
        WHOLE
    }

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        if (base == DeductionBase.DISCIPLINE_SHARE) {
            return new Share(rule, percent, List.of(mark)).write(person, judged, soFar);
        }
        var amount = soFar.amount();
        var lost = mark.lost(person, judged);
        var paid = soFar.withGross(rule, amount.term().times(Term.percent(percent)), amount.facts());
        var facts =
                Stream.concat(amount.facts().stream(), lost.facts().stream()).toList();
        return paid.withDeduction(deduction, amount.term().times(lost.term()), facts);
    }

    @Override
    public List<String> codes() {
        return base == DeductionBase.WHOLE ? List.of(rule.code(), deduction.code()) : List.of(rule.code());
    }

    @Override
    public Ratio ceiling(PersonMonth person, Ratio amount) {
        return amount.times(percent.fraction());
    }
}
