package id.kinerja.payslips;

import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which run each person's month stands as closed. */
@Repository
class StandingRepository {

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
}
