package id.kinerja.audit;

import id.kinerja.shared.Act;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer.Role;
import java.util.List;
import org.springframework.stereotype.Repository;

/**
 * What the trail holds about a person; not from where others looked, and not whom he looked at. What his own acts did to
 * others is theirs: of such a row he is told that he acted, and not on whom nor what became of it.
 */
@Repository
class TrailOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("audit.entry", TrailHeld.ABOUT, Origin.HOUSE, """
                    select happened_at, act, actor_name, role, was, became, reason from audit.entry
                    where person_id = :person and actor_id is distinct from :person order by happened_at, id""")
                    .saying("act", Act.values())
                    .saying("role", Role.values()),
            new Held("audit.entry.own", TrailHeld.OWN, Origin.HIMSELF, """
                    select happened_at, act, role, address,
                        case when person_id = :person then was end as was,
                        case when person_id = :person then became end as became,
                        case when person_id = :person then reason end as reason from audit.entry
                    where actor_id = :person order by happened_at, id""")
                    .saying("act", Act.values())
                    .saying("role", Role.values()));

    /** What the rows are. */
    enum TrailHeld implements TextKey {
        ABOUT,
        OWN
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
