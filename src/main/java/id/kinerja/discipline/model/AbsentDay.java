package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A working day without a tap and without a document has a price. */
public record AbsentDay(Percent percent, LegalBasis basis) implements DayRule {

    @Override
    public Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls) {
        return days.absentDays().stream()
                .map(day -> new DisciplineEvent(day.date(), EventKind.ABSENT, percent, Message.of(Seen.ABSENT), basis));
    }

    @Override
    public Set<EventKind> kinds() {
        return Set.of(EventKind.ABSENT);
    }
}
