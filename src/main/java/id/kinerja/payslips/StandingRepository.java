package id.kinerja.payslips;

import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which run each person's month stands as closed; and what closings kept of a person, word for word. */
@Repository
class StandingRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("payslips.sealed_month", SlipHeld.SEALED, Origin.HOUSE, """
                    select r.month, r.version, s.nip, s.gross, s.net, s.slip, s.days, s.reasons, s.facts, r.calculated_at
                    from payslips.sealed_month s join payslips.run r on r.id = s.run_id
                    where s.person_id = :person order by r.month, r.version"""),
            new Held("payslips.standing", SlipHeld.STANDING, Origin.HOUSE, """
                    select s.month, r.version from payslips.standing s join payslips.run r on r.id = s.run_id
                    where s.person_id = :person order by s.month"""));

    private final JdbcClient database;

    StandingRepository(JdbcClient database) {
        this.database = database;
    }

    /** Answers for how many the month now stands under this run; whose month stands under another is left out. */
    int add(UUID run, YearMonth month, List<PersonId> people) {
        return database.sql("""
                        insert into payslips.standing (person_id, month, run_id)
                        select person, :month, :run from unnest(:people::uuid[]) person on conflict do nothing""")
                .param("month", first(month))
                .param("run", run)
                .param("people", ids(people.stream().map(PersonId::id).toList()))
                .update();
    }

    /** The run under which the person's month stands; none while it is open. */
    Optional<UUID> runOf(PersonId person, YearMonth month) {
        return database.sql("select run_id from payslips.standing where person_id = ? and month = ?")
                .params(person.id(), first(month))
                .query((row, number) -> uuid(row, "run_id"))
                .optional();
    }

    void release(UUID closing) {
        database.sql("delete from payslips.standing where run_id in (select id from payslips.run where closing_id = ?)")
                .param(closing)
                .update();
    }

    /** What the rows are. */
    enum SlipHeld implements TextKey {
        SEALED,
        STANDING
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
