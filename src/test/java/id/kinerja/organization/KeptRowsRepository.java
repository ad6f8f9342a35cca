package id.kinerja.organization;

import id.kinerja.shared.PersonId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that the books keep of one person, in the order of their days. */
public record KeptRowsRepository(JdbcClient database, PersonId person) {

    public List<String> posts() {
        return rows("select job_class || ' ' || valid from organization.placement where person_id = ? order by valid");
    }

    public List<String> servings() {
        return rows("""
                select employment || ' ' || standing || ' ' || valid from organization.employment_period
                where person_id = ? and withdrawn_at is null order by valid""");
    }

    private List<String> rows(String question) {
        return database.sql(question).param(person.id()).query(String.class).list();
    }
}
