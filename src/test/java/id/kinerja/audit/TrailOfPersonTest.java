package id.kinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.audit.TrailOffice.Done;
import id.kinerja.shared.Act;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the trail gives somebody of his own acts. */
@Tag("database")
class TrailOfPersonTest {

    private final TrailOffice office = new TrailOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void of_what_somebody_did_to_others_he_is_told_nothing_of_them() {
        office.keep(new Done(Act.RECORD_CHANGED, Done.person(1), Done.person(2), "cerai"));
        office.keep(new Done(Act.PASSWORD_CHANGED, Done.person(1), Done.person(1), "lupa"));
        office.keep(new Done(Act.FILE_READ, Done.person(2), Done.person(1), "periksa"));
        var own = own();
        assertThat(own).extracting(row -> row.get("act")).containsExactly("RECORD_CHANGED", "PASSWORD_CHANGED");
        assertThat(own).extracting(row -> row.get("reason")).containsExactly(null, "lupa");
        assertThat(own.getFirst()).containsOnlyKeys("happened_at", "act", "role", "address", "was", "became", "reason");
        assertThat(own.toString()).doesNotContain("Orang 2", "cerai");
    }

    @Test
    void whoever_acts_on_another_acts_as_what_he_is_and_on_himself_as_nothing() {
        office.keep(new Done(Act.PASSWORD_ISSUED, Done.person(3), Done.person(2), "kertas hilang"));
        office.keep(new Done(Act.PASSWORD_CHANGED, Done.person(3), Done.person(3), "berkala"));
        office.keep(new Done(Act.FILE_READ, Done.person(1), Done.person(2), "periksa"));
        assertThat(office.sql()
                        .sql("select actor_name || ': ' || role from audit.entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("Orang 3: CITY_PERSONNEL", "Orang 3: ", "Orang 1: ");
    }

    private List<Map<String, Object>> own() {
        var held = new TrailOfPersonRepository()
                .held().stream()
                        .filter(each -> each.name().equals("audit.entry.own"))
                        .findFirst()
                        .orElseThrow();
        return office.sql()
                .sql(held.query())
                .param("person", Done.person(1).id())
                .query()
                .listOfRows();
    }
}
