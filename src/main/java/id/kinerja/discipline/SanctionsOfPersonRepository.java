package id.kinerja.discipline;

import id.kinerja.discipline.model.Sanction;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What is held about a person's sanctions. */
@Repository
class SanctionsOfPersonRepository implements PersonalData {

    private static final List<Held> HELD =
            List.of(new Held("discipline.sanction", SanctionHeld.SANCTION, Origin.PERSONNEL, """
                    select level, from_date, months, document, created_at from discipline.sanction
                    where person_id = :person order by from_date""")
                    .saying("level", Sanction.Level.values()));

    /** What the rows are. */
    enum SanctionHeld implements TextKey {
        SANCTION
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
