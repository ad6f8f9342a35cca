package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import id.kinerja.house.Browser;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page of many people asks the database no more often than a page of few. */
@Tag("journey")
class QueryCountTest {

    private static final String AGENCY = "BPKAD";

    private final CityHall hall = CityHall.open();

    @Test
    void a_matrix_costs_as_many_queries_for_few_people_as_for_many() {
        var units = List.of(hall.unit("ARPUS-03"), hall.unit(City.CAST_AGENCY), hall.unit(AGENCY));
        for (var month : List.of("2026-10", "2026-11")) {
            var counts = units.stream()
                    .map(unit -> queries(CastRole.CITY_OFFICER, "/units/%s/days/%s".formatted(unit, month)))
                    .toList();
            assertThat(counts).allSatisfy(count -> assertThat(count).hasSameSizeAs(counts.getFirst()));
        }
    }

    @Test
    void so_does_the_end_of_a_month() {
        for (var month : List.of("2026-10", "2026-11")) {
            var small = queries(CastRole.CITY_OFFICER, "/units/%s/months/%s".formatted(hall.unit("SDN2"), month));
            var large = queries(CastRole.CITY_OFFICER, "/units/%s/months/%s".formatted(hall.unit("RSUD"), month));
            assertThat(large).hasSameSizeAs(small);
        }
    }

    @Test
    void a_payslip_of_many_reasons_costs_no_more_than_one_of_few() {
        var late = slip(CastRole.OFTEN_LATE_EMPLOYEE);
        var diligent = slip(CastRole.DILIGENT_EMPLOYEE);
        assertThat(late).hasSameSizeAs(diligent);
    }

    @Test
    void the_chart_of_a_large_agency_costs_as_many_queries_as_that_of_a_small_one() {
        var small = queries(CastRole.DILIGENT_EMPLOYEE, "/units/chart/" + hall.unit("SDN2"));
        assertThat(queries(CastRole.DILIGENT_EMPLOYEE, "/units/chart/" + hall.unit("SETDA")))
                .hasSameSizeAs(small);
        assertThat(small).as("with those of the frame around it").hasSizeLessThan(15);
    }

    @Test
    void a_small_picture_asks_who_it_is_and_nothing_of_his_record() {
        var picture = "/people/%s/photo/small"
                .formatted(hall.cast(CastRole.OFTEN_LATE_EMPLOYEE).nip());
        assertThat(queries(CastRole.AGENCY_OFFICER, picture))
                .noneMatch(sql -> sql.contains("v_rank_period") || sql.contains("bank_account"))
                .hasSizeLessThan(10);
    }

    private List<String> slip(CastRole who) {
        return queries(
                who, "/people/%s/payslips/2026-10".formatted(hall.cast(who).nip()));
    }

    private List<String> queries(CastRole who, String path) {
        var browser = new Browser(URI.create(hall.address()).getPort());
        browser.signIn(hall.cast(who).nip().digits(), CityHall.PASSWORD);
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        return hall.statementsOf(() -> browser.get(path));
    }
}
