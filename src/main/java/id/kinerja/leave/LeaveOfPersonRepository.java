package id.kinerja.leave;

import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What is held about a person's absences. */
@Repository
class LeaveOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("leave.absence", LeaveHeld.ABSENCE, Origin.PERSONNEL, """
                    select kind, from_date, to_date, document, created_at from leave.absence
                    where person_id = :person order by from_date""").saying("kind", AbsenceKind.values()));

    /** What the rows are. */
    enum LeaveHeld implements TextKey {
        ABSENCE
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
