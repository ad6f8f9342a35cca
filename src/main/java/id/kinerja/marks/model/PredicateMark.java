package id.kinerja.marks.model;

import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weight of the predicate, and of having none. Some policies take off for a superior who did not assess his
 * subordinates, some count the predicate only with the month's activity reached.
 */
public record PredicateMark(
        Map<Predicate, Percent> weights,
        Percent none,
        @Nullable Percent notAssessed,
        @Nullable Mark onlyWith) implements Mark {

    @Override
    public Marked of(PersonMonth person, Judged judged) {
        if (onlyWith != null && onlyWith.of(person, judged).value().signum() == 0) {
            return new Marked(Term.percent(Percent.ZERO), List.of(Message.of(MarkText.PREDICATE_NEEDS_ACTIVITY)));
        }
        var predicate = person.measures().predicate();
        var weight = predicate == null ? none : weights.get(predicate);
        var fact = predicate == null
                ? Message.of(MarkText.NO_PREDICATE, weight)
                : Message.of(MarkText.PREDICATE, predicate, weight);
        var didNotAssess = person.measures().assessedSubordinates() == Measures.Assessed.NO;
        return notAssessed != null && didNotAssess
                ? lessened(weight, notAssessed, fact)
                : new Marked(Term.percent(weight), List.of(fact));
    }

    private static Marked lessened(Percent weight, Percent less, Message fact) {
        var term = weight.compareTo(less) < 0
                ? Term.percent(Percent.ZERO)
                : Term.percent(weight).minus(Term.percent(less));
        return new Marked(term, List.of(fact, Message.of(MarkText.NOT_ASSESSED, less)));
    }
}
