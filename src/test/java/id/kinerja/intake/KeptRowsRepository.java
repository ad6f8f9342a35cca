package id.kinerja.intake;

import id.kinerja.shared.PersonId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that the books keep of one person, in the order of their days. */
record KeptRowsRepository(JdbcClient database, PersonId person) {

    List<String> posts() {
        return rows(
                "select job_class || ' ' || valid from organization.v_placement where person_id = ? order by valid");
    }

    List<String> servings() {
        return rows("""
                select employment || ' ' || standing || ' ' || valid from organization.v_employment_period
                where person_id = ? order by valid""");
    }

    private List<String> rows(String question) {
        return database.sql(question).param(person.id()).query(String.class).list();
    }
}
