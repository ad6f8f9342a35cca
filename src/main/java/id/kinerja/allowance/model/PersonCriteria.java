package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.Lack;
import id.kinerja.marks.model.Marked;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.marks.model.Weight;
import id.kinerja.shared.Message;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The criteria of additional income as amounts set for each person, every one split over the same marks, line by line. */
public record PersonCriteria(List<Criterion> criteria, List<Weight> split) implements GrossStep {

    /** A criterion: which amount of the person it pays, and its line rule, whose code and label begin those of the split. */
    public record Criterion(PayBasis.Criterion amount, LineRule rule) {

        LineRule lineOf(Weight weight) {
            return new LineRule(
                    rule.code() + "_" + weight.code(),
                    rule.label() + " – " + weight.label(),
                    rule.rounding(),
                    rule.basis());
        }
    }

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        var marked =
                split.stream().map(weight -> weight.mark().of(person, judged)).toList();
        var slip = soFar;
        for (var criterion : criteria) {
            var amount = person.pay().amountOf(criterion.amount());
            slip = amount.isPresent() ? written(criterion, amount.get(), marked, slip) : slip;
        }
        return slip;
    }

    @Override
    public List<String> codes() {
        return criteria.stream()
                .flatMap(criterion ->
                        split.stream().map(weight -> criterion.lineOf(weight).code()))
                .toList();
    }

    @Override
    public Ratio ceiling(PersonMonth person, Ratio amount) {
        return criteria.stream()
                .flatMap(criterion -> person.pay().amountOf(criterion.amount()).stream())
                .map(Rupiah::exact)
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    @Override
    public Stream<Message> lacks(PersonMonth person, AttendanceMonth days) {
        var ofAmount = criteria.stream()
                        .noneMatch(c -> person.pay().amountOf(c.amount()).isPresent())
                ? Stream.of(Message.of(Lack.NO_CRITERIA_AMOUNT))
                : Stream.<Message>empty();
        return Stream.concat(
                ofAmount, split.stream().flatMap(weight -> weight.mark().lacks(person)));
    }

    @Override
    public Map<MeasureKind, Ratio> scales() {
        var scales = new HashMap<MeasureKind, Ratio>();
        split.forEach(weight -> scales.putAll(weight.mark().scales()));
        return scales;
    }

    private Payslip written(Criterion criterion, Rupiah amount, List<Marked> marked, Payslip soFar) {
        var slip = soFar;
        for (var i = 0; i < split.size(); i++) {
            var weight = split.get(i);
            var facts = new ArrayList<Message>();
            facts.add(Message.of(SlipText.AMOUNT_OF_CRITERION, criterion.rule().label(), amount));
            facts.addAll(marked.get(i).facts());
            var term = Term.rupiah(amount)
                    .times(Term.percent(weight.percent()))
                    .times(marked.get(i).term());
            slip = slip.withGross(criterion.lineOf(weight), term, facts);
        }
        return slip;
    }
}
