package id.kinerja.audit;

import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What the trail holds about a person; not from where others looked, and not whom he looked at. */
@Repository
class TrailOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("audit.entry", TrailHeld.ABOUT, Origin.HOUSE, """
                    select happened_at, act, actor_name, role, was, became, reason from audit.entry
                    where person_id = :person and actor_id is distinct from :person order by happened_at"""),
            new Held("audit.entry.own", TrailHeld.OWN, Origin.HIMSELF, """
                    select happened_at, act, role, address, was, became, reason from audit.entry
                    where actor_id = :person order by happened_at"""));

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
