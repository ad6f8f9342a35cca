package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One article of a regulation's discipline chapter: what it prices, and how. */
public sealed interface DayRule
        permits LateBands, PerMinute, LateAndEarly, MissingTap, AbsentDay, LeaveDay, MissedRollCalls {

    Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls);

    /** The kinds of events that it finds. */
    Set<EventKind> kinds();

    /** Whether both rules would price one and the same happening. */
    default boolean clashesWith(DayRule other) {
        return kinds().stream().anyMatch(other.kinds()::contains);
    }
}
