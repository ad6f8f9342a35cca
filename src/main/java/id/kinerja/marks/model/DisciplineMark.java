package id.kinerja.marks.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.discipline.model.DisciplineEvent;
import id.kinerja.discipline.model.DisciplineScore;
import id.kinerja.discipline.model.EventKind;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What discipline leaves: the whole, or the share of working days attended or excused, less the month's events, never
 * below nothing. Under some policies a given measure of attendance stands instead.
 */
public record DisciplineMark(Start start, Set<EventKind> without, Source source) implements Mark {

    /** What the events are taken from. */
    public enum Start {
        FULL,
        ATTENDANCE_RATE
    }

    @Override
    public Marked of(PersonMonth person, Judged judged) {
        var given = given(person);
        if (given.isPresent()) {
            return PointsMark.given(MeasureKind.ATTENDANCE, given.get());
        }
        var events = judged.discipline().without(without);
        var lost = events.lost();
        var from = from(judged.days());
        var left = lost.equals(Percent.ZERO) ? from : from.minus(Term.percent(lost));
        var facts = facts(judged.days(), events);
        if (left.value().signum() >= 0) {
            return new Marked(left, facts);
        }
        facts.add(Message.of(MarkText.NOTHING_LEFT, left.text()));
        return new Marked(Term.percent(Percent.ZERO), facts);
    }

    /** What is lost of the whole: the events and the days not attended, or what a given attendance says. */
    public Marked lost(PersonMonth person, Judged judged) {
        var given = given(person);
        if (given.isPresent()) {
            var lost = Term.percent(Percent.HUNDRED).minus(Term.percent(given.get()));
            return new Marked(
                    lost, PointsMark.given(MeasureKind.ATTENDANCE, given.get()).facts());
        }
        var events = judged.discipline().without(without);
        var lost = Term.percent(events.lost());
        var from = from(judged.days());
        var notAttended = Term.percent(Percent.HUNDRED).minus(from);
        return new Marked(
                notAttended.value().signum() == 0 ? lost : notAttended.plus(lost), facts(judged.days(), events));
    }

    private Optional<Percent> given(PersonMonth person) {
        return source == Source.COMPUTED
                ? Optional.empty()
                : person.measures().number(MeasureKind.ATTENDANCE).map(Percent::new);
    }

    private Term from(AttendanceMonth days) {
        return start == Start.FULL ? Term.percent(Percent.HUNDRED) : rate(days);
    }

    private static Term rate(AttendanceMonth days) {
        var working = days.workingDays().size();
        var there = days.attendedDays().size() + days.excusedDays().size();
        return there == working ? Term.percent(Percent.HUNDRED) : Term.quotient(there, working);
    }

    private List<Message> facts(AttendanceMonth days, DisciplineScore score) {
        var facts = new ArrayList<Message>();
        facts.add(Message.of(
                MarkText.DAYS,
                days.workingDays().size(),
                days.attendedDays().size(),
                days.excusedDays().size(),
                days.absentDays().size()));
        days.excusedDays().stream()
                .collect(Collectors.groupingBy(AttendanceDay::excuseKind, TreeMap::new, Collectors.counting()))
                .forEach((kind, count) -> facts.add(Message.of(MarkText.DAYS_EXCUSED, kind, count)));
        score.events().forEach(event -> facts.add(fact(event)));
        if (score.events().size() > 1) {
            facts.add(Message.of(MarkText.LOST, score.lost()));
        }
        return facts;
    }

    public static Message fact(DisciplineEvent event) {
        return Message.of(MarkText.EVENT, event.date(), event.seen(), event.percent(), event.basis());
    }
}
