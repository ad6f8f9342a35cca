package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.LegalBasis;
import java.util.List;
import java.util.stream.Stream;

/** One article of a regulation's discipline chapter: what it prices, and how. */
public sealed interface DayRule
        permits LateBands, PerMinute, LateAndEarly, MissingTap, AbsentDay, LeaveDay, MissedRollCalls {

    Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls);

    LegalBasis basis();
}
