package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One price for a late arrival, one for an early leave, and one for a day with both instead of the two. A missing
 * arrival is a late one here, and a missing departure an early one.
 */
public record LateAndEarly(Percent late, Percent early, Percent both, LegalBasis basis) implements DayRule {

    @Override
    public Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls) {
        return days.days().stream().flatMap(this::event);
    }

    private Stream<DisciplineEvent> event(AttendanceDay day) {
        var isLate = day.lateMinutes() > 0 || day.status() == DayStatus.MISSING_IN;
        var isEarly = day.earlyMinutes() > 0 || day.status() == DayStatus.MISSING_OUT;
        if (isLate && isEarly) {
            var seen = Message.of(Seen.LATE_AND_EARLY, Sides.arrival(day), Sides.departure(day));
            return Stream.of(new DisciplineEvent(day.date(), EventKind.LATE_AND_EARLY, both, seen, basis));
        }
        if (isLate) {
            return Stream.of(Sides.late(day, late, basis));
        }
        return isEarly ? Stream.of(Sides.early(day, early, basis)) : Stream.empty();
    }

    @Override
    public Set<EventKind> kinds() {
        return Set.of(EventKind.LATE, EventKind.EARLY, EventKind.LATE_AND_EARLY);
    }

    /** A missing tap is a late arrival or an early leave here. */
    @Override
    public boolean clashesWith(DayRule other) {
        return other instanceof MissingTap || DayRule.super.clashesWith(other);
    }
}
