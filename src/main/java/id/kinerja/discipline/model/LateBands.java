package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Late arrival (TL) and early leave (PSW) by bands of whole minutes, each side of a day an event of its own. */
public record LateBands(List<Band> bands, LegalBasis basis) implements DayRule {

    /** So many minutes, from the first to the last included, cost so much. */
    public record Band(int fromMinutes, int toMinutes, Percent percent) {

        /** Whether it has no end. */
        public boolean isOpen() {
            return toMinutes == Integer.MAX_VALUE;
        }

        boolean holds(int minutes) {
            return minutes >= fromMinutes && minutes <= toMinutes;
        }
    }

    @Override
    public Stream<DisciplineEvent> events(AttendanceMonth days, List<RollCall> rollCalls) {
        return days.days().stream()
                .filter(AttendanceDay::isLateOrEarly)
                .flatMap(day -> Stream.concat(late(day), early(day)));
    }

    int number(int minutes) {
        return 1 + bands.stream().map(band -> band.holds(minutes)).toList().indexOf(true);
    }

    private Stream<DisciplineEvent> late(AttendanceDay day) {
        return price(day.lateMinutes()).map(percent -> Sides.late(day, percent, basis));
    }

    private Stream<DisciplineEvent> early(AttendanceDay day) {
        return price(day.earlyMinutes()).map(percent -> Sides.early(day, percent, basis));
    }

    private Stream<Percent> price(int minutes) {
        return bands.stream().filter(band -> band.holds(minutes)).map(Band::percent);
    }

    @Override
    public Set<EventKind> kinds() {
        return Set.of(EventKind.LATE, EventKind.EARLY);
    }
}
