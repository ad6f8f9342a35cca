package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.DayStatus;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A day with only an arrival or only a departure has a price of its own. */
public record MissingTap(Percent percent, LegalBasis basis) implements DayRule {

    @Override
    public Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls) {
        return days.days().stream().filter(AttendanceDay::isMissingATap).map(this::event);
    }

    private DisciplineEvent event(AttendanceDay day) {
        var seen = day.status() == DayStatus.MISSING_IN ? Sides.arrival(day) : Sides.departure(day);
        return new DisciplineEvent(day.date(), EventKind.MISSING_TAP, percent, seen, basis);
    }

    @Override
    public Set<EventKind> kinds() {
        return Set.of(EventKind.MISSING_TAP);
    }

    /** A missing tap is already priced where it counts as late or early. */
    @Override
    public boolean clashesWith(DayRule other) {
        return other instanceof LateAndEarly || DayRule.super.clashesWith(other);
    }
}
