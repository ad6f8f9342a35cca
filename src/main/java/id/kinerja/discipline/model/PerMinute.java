package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every whole minute late or early costs the same. */
public record PerMinute(Percent percent, LegalBasis basis) implements DayRule {

    @Override
    public Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls) {
        return days.days().stream().filter(AttendanceDay::isLateOrEarly).flatMap(this::sides);
    }

    private Stream<DisciplineEvent> sides(AttendanceDay day) {
        var events = Stream.<DisciplineEvent>builder();
        if (day.lateMinutes() > 0) {
            events.add(Sides.late(day, percent.times(day.lateMinutes()), basis));
        }
        if (day.earlyMinutes() > 0) {
            events.add(Sides.early(day, percent.times(day.earlyMinutes()), basis));
        }
        return events.build();
    }

    @Override
    public Set<EventKind> kinds() {
        return Set.of(EventKind.LATE, EventKind.EARLY);
    }
}
