package id.kinerja.privacy;

import id.kinerja.shared.DataKind;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Which periods a person has set. */
@Repository
class PeriodsOfPersonRepository implements PersonalData {

    private static final List<Held> HELD =
            List.of(new Held("privacy.period", PeriodHeld.SET, Origin.HIMSELF, """
                    select kind, from_date, days, basis, reason, set_at from privacy.period
                    where set_by = :person order by set_at""").saying("kind", DataKind.values()));

    /** What the rows are. */
    enum PeriodHeld implements TextKey {
        SET
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
