package id.kinerja.calendar;

import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What the calendar holds about a person: his working hours, and months that he closed or opened again. */
@Repository
class CalendarOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("calendar.work_assignment", CalendarHeld.PATTERN, Origin.PERSONNEL, """
                    select p.name as pattern, a.from_month
                    from calendar.work_assignment a join calendar.work_pattern p on p.id = a.pattern_id
                    where a.person_id = :person order by a.from_month"""),
            new Held("calendar.month_closing", CalendarHeld.CLOSED, Origin.HIMSELF, """
                    select month, version, closed_at from calendar.month_closing
                    where closed_by = :person order by closed_at"""),
            new Held("calendar.month_reopening", CalendarHeld.REOPENED, Origin.HIMSELF, """
                    select reason, reopened_at from calendar.month_reopening
                    where reopened_by = :person order by reopened_at"""));

    /** What the rows are. */
    enum CalendarHeld implements TextKey {
        PATTERN,
        CLOSED,
        REOPENED
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
