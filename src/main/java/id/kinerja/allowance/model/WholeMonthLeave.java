package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.Mark;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A leave that excuses every working day of the month pays a share of the amount instead of everything else. */
public record WholeMonthLeave(LineRule rule, Set<AbsenceKind> kinds, Pays pays) implements GrossStep {

    /** What the month pays. */
    public sealed interface Pays {

        /** The same every month. */
        record Flat(Percent percent) implements Pays {}

        /** By how many months the leave has lasted; nothing after the last one named. */
        record ByMonth(List<Percent> months) implements Pays {}
    }

    @Override
    public boolean replacesGross(PersonMonth person, AttendanceMonth days) {
        return days.isWhollyExcusedBy(kinds);
    }

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        var facts = new ArrayList<>(soFar.amount().facts());
        var first = judged.days().excusedBy(kinds).getFirst();
        facts.add(Message.of(
                SlipText.WHOLE_MONTH_LEAVE, judged.days().workingDays().size(), first.excuseKind()));
        if (pays instanceof Pays.ByMonth) {
            facts.add(Message.of(SlipText.LEAVE_MONTH, leaveMonth(person)));
        }
        return soFar.withGross(rule, soFar.amount().term().times(Term.percent(percent(person))), facts);
    }

    @Override
    public List<String> codes() {
        return List.of(rule.code());
    }

    @Override
    public Stream<Message> lacks(PersonMonth person, AttendanceMonth days) {
        return pays instanceof Pays.ByMonth ? Mark.lackOf(MeasureKind.LEAVE_MONTH, person) : Stream.empty();
    }

    private Percent percent(PersonMonth person) {
        return switch (pays) {
            case Pays.Flat(Percent percent) -> percent;
            case Pays.ByMonth(List<Percent> months) ->
                leaveMonth(person).compareTo(Ratio.of(months.size())) > 0
                        ? Percent.ZERO
                        : months.get(leaveMonth(person).numerator().intValueExact() - 1);
        };
    }

    private static Ratio leaveMonth(PersonMonth person) {
        return person.measures().number(MeasureKind.LEAVE_MONTH).orElseThrow();
    }
}
