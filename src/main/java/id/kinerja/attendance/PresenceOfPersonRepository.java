package id.kinerja.attendance;

import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What is held about a person's presence. */
@Repository
class PresenceOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("attendance.punch", PresenceHeld.PUNCH, Origin.TERMINAL, """
                    select tapped_at, source, received_at from attendance.punch
                    where person_id = :person order by tapped_at"""),
            new Held("attendance.roll_call", PresenceHeld.ROLL_CALL, Origin.PERSONNEL, """
                    select date, kind, presence, created_at from attendance.roll_call
                    where person_id = :person order by date"""));

    /** What the rows are. */
    enum PresenceHeld implements TextKey {
        PUNCH,
        ROLL_CALL
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
