package id.kinerja.demo.city;

import id.kinerja.attendance.model.Punch;
import id.kinerja.attendance.model.RollCall;
import id.kinerja.calendar.model.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The roll-call on Monday mornings and the ceremony on the seventeenth, for those who work by day. */
final class RollCalls {

    private static final int DAY_OF_CEREMONY = 17;
    private static final int STAYS_AWAY_PER_MILLE = 25;

    private RollCalls() {}

    static List<RollCall> of(Person person, Shift shift, List<Punch> taps) {
        var kind = kindOn(shift.date());
        if (kind.isEmpty() || !person.pattern().endsWith("-hari")) {
            return List.of();
        }
        var wasThere = !taps.isEmpty() && !taps.getFirst().time().isAfter(shift.start());
        var staysAway =
                Chance.of("roll-call", person.key(), shift.date().toEpochDay()).perMille(STAYS_AWAY_PER_MILLE);
        var presence = wasThere && !staysAway ? RollCall.Presence.ATTENDED : RollCall.Presence.MISSED;
        return List.of(new RollCall(shift.date(), kind.get(), presence));
    }

    private static Optional<RollCall.Kind> kindOn(LocalDate date) {
        if (date.getDayOfMonth() == DAY_OF_CEREMONY) {
            return Optional.of(RollCall.Kind.CEREMONY);
        }
        return date.getDayOfWeek() == DayOfWeek.MONDAY ? Optional.of(RollCall.Kind.ROLL_CALL) : Optional.empty();
    }
}
