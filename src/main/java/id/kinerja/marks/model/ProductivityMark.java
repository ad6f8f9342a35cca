package id.kinerja.marks.model;

import id.kinerja.performance.model.Contribution;
import id.kinerja.performance.model.ProductivityScore;
import id.kinerja.performance.model.ProductivityShape;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.ArrayList;
import java.util.List;

/** Productivity from the minutes that count; under some policies a given measure stands instead of them. */
public record ProductivityMark(Source source) implements Mark {

    @Override
    public Marked of(PersonMonth person, Judged judged) {
        var given = person.measures().number(MeasureKind.PRODUCTIVITY);
        if (source == Source.COMPUTED_UNLESS_GIVEN && given.isPresent()) {
            return PointsMark.given(MeasureKind.PRODUCTIVITY, new Percent(given.get()));
        }
        return new Marked(term(judged.productivity()), facts(judged.productivity()));
    }

    private static Term term(ProductivityScore score) {
        return score.shape() instanceof ProductivityShape.Proportion(int target) && score.minutes() < target
                ? Term.quotient(score.minutes(), target)
                : Term.percent(Percent.ofFraction(score.share()));
    }

    static List<Message> facts(ProductivityScore score) {
        var facts = new ArrayList<Message>();
        facts.add(
                switch (score.shape()) {
                    case ProductivityShape.Proportion(int target) ->
                        Message.of(MarkText.MINUTES_OF, score.minutes(), target);
                    case ProductivityShape.Cliff(int threshold) ->
                        Message.of(MarkText.MINUTES_OF, score.minutes(), threshold);
                    case ProductivityShape.CountedOnly() -> Message.of(MarkText.MINUTES, score.minutes());
                });
        score.contributions().forEach(contribution -> facts.add(fact(contribution)));
        score.passedOver().forEach(log -> facts.add(fact(log)));
        return facts;
    }

    private static Message fact(WorkLog log) {
        var why = log.status() == WorkLog.Status.REJECTED ? MarkText.LOG_REJECTED : MarkText.LOG_SUBMITTED;
        return Message.of(why, log.date(), log.minutes());
    }

    private static Message fact(Contribution contribution) {
        return contribution.creditedFor() == null
                ? Message.of(MarkText.LOG, contribution.date(), contribution.minutes())
                : Message.of(MarkText.CREDIT, contribution.date(), contribution.creditedFor(), contribution.minutes());
    }
}
