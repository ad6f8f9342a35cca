package id.kinerja.marks.model;

import id.kinerja.performance.model.ProductivityScore;
import id.kinerja.performance.model.ProductivityShape;
import id.kinerja.performance.model.WorkLog;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        logsByDay(score).forEach((date, minutes) -> facts.add(Message.of(MarkText.LOG, date, minutes)));
        score.contributions().stream()
                .filter(contribution -> contribution.creditedFor() != null)
                .forEach(credit ->
                        facts.add(Message.of(MarkText.CREDIT, credit.date(), credit.creditedFor(), credit.minutes())));
        score.passedOver().forEach(log -> facts.add(fact(log)));
        return facts;
    }

    private static Message fact(WorkLog log) {
        var why = log.status() == WorkLog.Status.REJECTED ? MarkText.LOG_REJECTED : MarkText.LOG_SUBMITTED;
        return Message.of(why, log.date(), log.minutes());
    }

    // one line for a day, with the minutes of each of its logs
    private static Map<LocalDate, List<Integer>> logsByDay(ProductivityScore score) {
        var byDay = new TreeMap<LocalDate, List<Integer>>();
        for (var contribution : score.contributions()) {
            if (contribution.creditedFor() == null) {
                byDay.computeIfAbsent(contribution.date(), date -> new ArrayList<>(2))
                        .add(contribution.minutes());
            }
        }
        return byDay;
    }
}
