package id.kinerja.organization;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.sql.DatedRows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what changes of a single employee: who he is, his rank and employment by date, the end of a post. */
@Repository
class CareerRepository {

    private final JdbcClient database;
    private final DatedRows dated;

    CareerRepository(JdbcClient database, DatedRows dated) {
        this.database = database;
        this.dated = dated;
    }

    void hold(PersonId person) {
        database.sql("select person_id from organization.employee where person_id = ? for update")
                .param(person.id())
                .query()
                .singleRow();
    }

    void rename(PersonId person, String name) {
        database.sql("update organization.person set name = ? where id = ?")
                .params(name, person.id())
                .update();
    }

    void renumber(PersonId person, Nip nip) {
        database.sql("update organization.employee set nip = ? where person_id = ?")
                .params(nip.digits(), person.id())
                .update();
    }

    void endPost(PersonId person, LocalDate from) {
        database.sql("""
                        update organization.placement set valid = daterange(lower(valid), :from)
                        where person_id = :person and valid @> :from::date and lower(valid) < :from""").param("person", person.id()).param("from", from).update();
    }

    void enterRank(Entered entered, Rank rank) {
        dated.enter("organization.rank_period", List.of("rank"), stamp(entered), rank.text());
    }

    void enterServing(Entered entered, Employment employment, Standing standing) {
        dated.enter(
                "organization.employment_period",
                List.of("employment", "standing"),
                stamp(entered),
                employment.name(),
                standing.name());
    }

    private static DatedRows.Stamp stamp(Entered entered) {
        return new DatedRows.Stamp(
                entered.person().id(),
                entered.from(),
                entered.reason(),
                entered.by().id(),
                entered.at());
    }
}
