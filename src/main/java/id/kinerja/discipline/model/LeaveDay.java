package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A working day excused by one of these absenceKinds of absence has a price all the same. */
public record LeaveDay(Set<AbsenceKind> absenceKinds, Percent percent, LegalBasis basis) implements DayRule {

    @Override
    public Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls) {
        return days.excusedBy(absenceKinds).stream().map(this::event);
    }

    private DisciplineEvent event(AttendanceDay day) {
        var seen = Message.of(Seen.LEAVE_DAY, day.excuseKind());
        return new DisciplineEvent(day.date(), EventKind.LEAVE_DAY, percent, seen, basis);
    }

    @Override
    public Set<EventKind> kinds() {
        return Set.of(EventKind.LEAVE_DAY);
    }

    @Override
    public boolean clashesWith(DayRule other) {
        return other instanceof LeaveDay same && same.absenceKinds.stream().anyMatch(absenceKinds::contains);
    }
}
