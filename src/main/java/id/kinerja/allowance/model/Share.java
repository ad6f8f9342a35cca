package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.Mark;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A share of the amount, multiplied by its marks: 60 % by productivity, 40 % by discipline; without marks it is flat. */
public record Share(LineRule rule, Percent percent, List<Mark> marks) implements GrossStep {

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        var term = soFar.amount().term();
        if (!percent.equals(Percent.HUNDRED)) {
            term = term.times(Term.percent(percent));
        }
        var facts = new ArrayList<>(soFar.amount().facts());
        for (var mark : marks) {
            var marked = mark.of(person, judged);
            term = term.times(marked.term());
            facts.addAll(marked.facts());
        }
        return soFar.withGross(rule, term, facts);
    }

    @Override
    public List<String> codes() {
        return List.of(rule.code());
    }

    @Override
    public Ratio ceiling(PersonMonth person, Ratio amount) {
        return marks.stream().map(Mark::full).reduce(amount.times(percent.fraction()), Ratio::times);
    }

    @Override
    public Map<MeasureKind, Ratio> scales() {
        var scales = new HashMap<MeasureKind, Ratio>();
        marks.forEach(mark -> scales.putAll(mark.scales()));
        return scales;
    }

    @Override
    public Stream<Message> lacks(PersonMonth person, AttendanceMonth days) {
        return marks.stream().flatMap(mark -> mark.lacks(person));
    }
}
