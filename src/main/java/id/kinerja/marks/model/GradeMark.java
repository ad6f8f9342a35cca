package id.kinerja.marks.model;

import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rounding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The grade of the month: weighted marks make a score, the score decides a grade, and each grade pays its share. */
public record GradeMark(List<Weight> weights, int decimals, List<Grade> grades) implements Mark {

    /** A grade from a score on, lower bound included, and what it pays. */
    public record Grade(String name, Percent from, Percent pays) {}

    @Override
    public Marked of(PersonMonth person, Judged judged) {
        var score = Percent.ZERO;
        var parts = new ArrayList<Message>();
        for (var weight : weights) {
            var marked = weight.mark().of(person, judged);
            score = score.plus(
                    Percent.ofFraction(marked.value().times(weight.percent().fraction())));
            parts.add(Message.of(
                    MarkText.SCORE_PART,
                    weight.label(),
                    weight.percent(),
                    marked.term().text()));
            parts.addAll(marked.facts());
        }
        var rounded = new Percent(score.number().rounded(Rounding.HALF_UP, decimals));
        var grade = gradeOf(rounded);
        parts.addFirst(Message.of(
                MarkText.GRADE, grade.name(), rounded.number(), grade.from().number()));
        return new Marked(Term.percent(grade.pays()), parts);
    }

    @Override
    public Ratio full() {
        return grades.stream()
                .map(grade -> grade.pays().fraction())
                .max(Ratio::compareTo)
                .orElseThrow();
    }

    @Override
    public Stream<Message> lacks(PersonMonth person) {
        return weights.stream().flatMap(weight -> weight.mark().lacks(person));
    }

    @Override
    public Map<MeasureKind, Ratio> scales() {
        var scales = new HashMap<MeasureKind, Ratio>();
        weights.forEach(weight -> scales.putAll(weight.mark().scales()));
        return scales;
    }

    private Grade gradeOf(Percent score) {
        return grades.stream()
                .filter(grade -> score.compareTo(grade.from()) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
