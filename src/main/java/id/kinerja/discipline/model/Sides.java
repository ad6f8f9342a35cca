package id.kinerja.discipline.model;

import id.kinerja.attendance.model.AttendanceDay;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;

/** The events of the two sides of a day, with the tap that shows them. */
final class Sides {

    private Sides() {}

    static DisciplineEvent late(AttendanceDay day, Percent percent, LegalBasis basis) {
        return new DisciplineEvent(day.date(), EventKind.LATE, percent, arrival(day), basis);
    }

    static DisciplineEvent early(AttendanceDay day, Percent percent, LegalBasis basis) {
        return new DisciplineEvent(day.date(), EventKind.EARLY, percent, departure(day), basis);
    }

    static Message arrival(AttendanceDay day) {
        return day.arrival() == null
                ? Message.of(Seen.MISSING_ARRIVAL, day.departure())
                : Message.of(Seen.LATE, day.lateMinutes(), day.shift().start().toLocalTime(), day.arrival());
    }

    static Message departure(AttendanceDay day) {
        return day.departure() == null
                ? Message.of(Seen.MISSING_DEPARTURE, day.arrival())
                : Message.of(Seen.EARLY, day.earlyMinutes(), day.shift().end().toLocalTime(), day.departure());
    }
}
