package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.Marked;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.marks.model.Weight;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The criteria of additional income as percentages of the class's basic amount, each paid by a split of marks or flat,
 * each rounded once.
 */
public record Criteria(List<Criterion> criteria, List<Weight> split, Audience audience) implements GrossStep {

    /** A criterion with its percentage of the basic amount. */
    public record Criterion(LineRule rule, Percent percent) {}

    /** Who is paid by it: everybody, or only those whose post carries hard conditions. */
    public enum Audience {
        EVERYBODY,
        CONDITION
    }

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        if (!isFor(person)) {
            return soFar;
        }
        var marked =
                split.stream().map(weight -> weight.mark().of(person, judged)).toList();
        var slip = soFar;
        for (var criterion : criteria) {
            slip = slip.with(split.isEmpty() ? flat(criterion, slip) : bySplit(criterion, marked, slip));
        }
        return slip;
    }

    @Override
    public List<String> codes() {
        return criteria.stream().map(criterion -> criterion.rule().code()).toList();
    }

    @Override
    public Ratio ceiling(PersonMonth person, Ratio amount) {
        return isFor(person)
                ? criteria.stream()
                        .map(criterion -> amount.times(criterion.percent().fraction()))
                        .reduce(Ratio.ZERO, Ratio::plus)
                : Ratio.ZERO;
    }

    @Override
    public Stream<Message> lacks(PersonMonth person, AttendanceMonth days) {
        return isFor(person) ? split.stream().flatMap(weight -> weight.mark().lacks(person)) : Stream.empty();
    }

    @Override
    public Map<MeasureKind, Ratio> scales() {
        var scales = new HashMap<MeasureKind, Ratio>();
        split.forEach(weight -> scales.putAll(weight.mark().scales()));
        return scales;
    }

    private boolean isFor(PersonMonth person) {
        return audience == Audience.EVERYBODY || person.pay().traits().contains(PayBasis.Trait.CONDITION);
    }

    private static Line flat(Criterion criterion, Payslip slip) {
        return slip.grossLine(criterion.rule(), full(criterion, slip), facts(criterion, slip));
    }

    private Line bySplit(Criterion criterion, List<Marked> marked, Payslip slip) {
        var parts = new ArrayList<Term>();
        var facts = new ArrayList<>(facts(criterion, slip));
        for (var i = 0; i < split.size(); i++) {
            parts.add(Term.percent(split.get(i).percent()).times(marked.get(i).term()));
            facts.addAll(marked.get(i).facts());
        }
        var sum = parts.stream().reduce(Term::plus).orElseThrow();
        var line = slip.grossLine(criterion.rule(), full(criterion, slip).times(sum), facts);
        return Parts.under(line, split.stream().map(Weight::label).toList(), parts);
    }

    private static Term full(Criterion criterion, Payslip slip) {
        return slip.amount().term().times(Term.percent(criterion.percent()));
    }

    private static List<Message> facts(Criterion criterion, Payslip slip) {
        var facts = new ArrayList<>(slip.amount().facts());
        facts.add(Message.of(SlipText.CRITERION, criterion.rule().label(), criterion.percent()));
        return facts;
    }
}
