package id.kinerja.attendance.model;

import java.time.LocalDate;

/** One person at one roll-call or ceremony: he was there, or he missed it. */
public record RollCall(LocalDate date, Kind kind, Presence presence) {

    /** The morning roll-call (apel) or a flag ceremony (upacara). */
    public enum Kind {
        ROLL_CALL,
        CEREMONY
    }

    /** Whether the person stood there. */
    public enum Presence {
        ATTENDED,
        MISSED
    }

    public boolean isMissed() {
        return presence == Presence.MISSED;
    }
}
