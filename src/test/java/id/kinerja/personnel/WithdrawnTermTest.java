package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonalData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both sides find in the copies of their own data of a term that was withdrawn before it began. */
@House
class WithdrawnTermTest extends AtTheDesk {

    @ParameterizedTest
    @CsvSource({"superior, superior_exception, superior_exception.led", "delegate, delegation, delegation.received"})
    void both_are_told_what_it_was_and_when_it_was_withdrawn(String part, String own, String ofTheOther) {
        var path = sari + "/record/" + part;
        officer.get(path);
        var term = "%s=%s|from=2026-12-10|until=2026-12-31|letter=800/9|reason=Cuti".formatted(part, ward.treasurer);
        assertThat(officer.post(path, term.split("[|=]")).statusCode()).isEqualTo(303);
        assertThat(officer.post(path + "-end", "from", "2026-12-10", "reason", "Salah orang")
                        .statusCode())
                .isEqualTo(303);
        for (var rows : List.of(held(own, ward.sari), held(ofTheOther, ward.treasurer))) {
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.get("valid")).hasToString("empty");
                assertThat(row.get("was")).hasToString("[2026-12-10,2027-01-01)");
                assertThat(row.get("ended_at")).isNotNull();
            });
        }
    }

    private List<Map<String, Object>> held(String part, Nip nip) {
        var query = beans.getBeansOfType(PersonalData.class).values().stream()
                .flatMap(one -> one.held().stream())
                .filter(one -> one.name().equals("organization." + part))
                .map(PersonalData.Held::query)
                .findFirst()
                .orElseThrow();
        return beans.getBean(JdbcClient.class)
                .sql(query)
                .param("person", beans.getBean(Employees.class).person(nip).id())
                .query()
                .listOfRows();
    }
}
