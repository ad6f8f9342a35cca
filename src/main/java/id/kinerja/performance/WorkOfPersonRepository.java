package id.kinerja.performance;

import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What is held about a person's work, and what he decided about that of others. */
@Repository
class WorkOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("performance.work_log", WorkHeld.LOG, Origin.HIMSELF, """
                    select date, minutes, activity, status, created_at from performance.work_log
                    where person_id = :person order by date, created_at"""),
            new Held("performance.work_log_decision", WorkHeld.DECISION, Origin.OTHERS, """
                    select l.date, d.status, d.note, d.decided_at
                    from performance.work_log_decision d join performance.work_log l on l.id = d.work_log_id
                    where l.person_id = :person order by d.decided_at"""),
            new Held("performance.work_log_decision.given", WorkHeld.DECIDED, Origin.HIMSELF, """
                    select status, note, decided_at from performance.work_log_decision
                    where decided_by = :person order by decided_at"""));

    /** What the rows are. */
    enum WorkHeld implements TextKey {
        LOG,
        DECISION,
        DECIDED
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
