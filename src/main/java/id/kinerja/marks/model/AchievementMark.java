package id.kinerja.marks.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Achievement out of 100: work done within the time that attendance left of the effective minutes, plus points given for
 * behaviour and the like.
 */
public record AchievementMark(Percent work, int effectiveMinutes, MinutesLost lost, int decimals, List<Points> points)
        implements Mark {

    /** Points given as a measure, from 0 to a highest number. */
    public record Points(MeasureKind kind, Ratio highest) {}

    /** Effective minutes that a day takes away: absent, or excused by some kinds of absence. */
    public record MinutesLost(int absentDay, Map<AbsenceKind, Integer> excusedDay) {

        int of(AttendanceDay day) {
            return switch (day.status()) {
                case ABSENT -> absentDay;
                case EXCUSED -> excusedDay.getOrDefault(day.excuseKind(), 0);
                default -> day.lateMinutes() + day.earlyMinutes();
            };
        }
    }

    @Override
    public Marked of(PersonMonth person, Judged judged) {
        var effective = effectiveMinutes(person);
        var activity = judged.productivity().minutes();
        var left = Math.max(0, effective - minutesLost(judged.days()));
        var worked = worked(Math.min(activity, left), effective);
        var facts = new ArrayList<Message>();
        facts.add(Message.of(MarkText.ACHIEVEMENT, work, Math.min(activity, left), effective, worked));
        facts.addAll(ProductivityMark.facts(judged.productivity()));
        facts.add(Message.of(MarkText.MINUTES_LEFT, effective, minutesLost(judged.days()), left));
        lossDays(judged.days()).forEach(facts::add);
        var sum = Term.percent(worked);
        for (var kind : points) {
            var given = PointsMark.given(kind.kind(), new Percent(number(kind, person)));
            sum = sum.plus(given.term());
            facts.addAll(given.facts());
        }
        return new Marked(sum.value().compareTo(Ratio.ONE) > 0 ? Term.percent(Percent.HUNDRED) : sum, facts);
    }

    @Override
    public Stream<Message> lacks(PersonMonth person) {
        return points.stream().flatMap(kind -> Mark.lackOf(kind.kind(), person));
    }

    @Override
    public Map<MeasureKind, Ratio> scales() {
        return points.stream().collect(Collectors.toMap(Points::kind, Points::highest));
    }

    private int effectiveMinutes(PersonMonth person) {
        var own = person.pay().effectiveMinutes();
        return own == null ? effectiveMinutes : own;
    }

    private Percent worked(int minutes, int effective) {
        return new Percent(work.number().times(Ratio.of(minutes, effective)).rounded(Rounding.HALF_UP, decimals));
    }

    private int minutesLost(AttendanceMonth days) {
        return days.days().stream().mapToInt(lost::of).sum();
    }

    private Stream<Message> lossDays(AttendanceMonth days) {
        return days.days().stream()
                .filter(day -> lost.of(day) > 0)
                .map(day -> Message.of(MarkText.MINUTES_LOST, day.date(), MarkText.of(day), lost.of(day)));
    }

    private static Ratio number(Points kind, PersonMonth person) {
        return person.measures().number(kind.kind()).orElseThrow();
    }
}
