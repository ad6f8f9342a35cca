package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import id.kinerja.house.Browser;
import id.kinerja.house.Screen;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the reason of a role is, says the page itself, and in no browser's own words; whatever it is, it can be read. */
@Tag("web")
class RoleReasonTest {

    private CityHall hall = CityHall.open();
    private Browser officer = new Browser(1);

    @BeforeEach
    void a_city_officer_is_signed_in() {
        hall = CityHall.afresh();
        officer = new Browser(port());
        officer.signIn(hall.cast(CastRole.CITY_OFFICER).nip().digits(), CityHall.PASSWORD);
    }

    @AfterAll
    static void what_was_done_is_undone() {
        CityHall.afresh();
    }

    @Test
    void a_reason_that_is_too_short_or_too_long_is_refused_at_its_field() {
        assertThat(officer.get("/roles/new").body())
                .contains("10 sampai 1.000 huruf", "novalidate")
                .doesNotContainPattern("<textarea[^>]*length=");
        for (var reason : List.of("SP/1", "x".repeat(1001))) {
            var refused = give(reason);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"reason-error\"", "alasan dengan 10 sampai 1.000 huruf", reason);
        }
    }

    @Test
    void a_word_without_end_stays_in_its_table() {
        officer.get("/roles/new");
        assertThat(give("SP/800_".repeat(100)).statusCode()).isEqualTo(303);
        try (var screen = Screen.ofOffice(port())) {
            var page = screen.page();
            page.navigate("/sign-in");
            page.getByLabel("NIP").fill(hall.cast(CastRole.CITY_OFFICER).nip().digits());
            page.getByLabel("Kata sandi").fill(CityHall.PASSWORD);
            page.locator("form[action='/sign-in'] button").click();
            page.navigate("/roles?q=Sari+Cermat");
            assertThat(page.locator(".table").innerText()).contains("SP/800_SP/");
            assertThat(page.evaluate("""
                            document.querySelector('.table').offsetWidth <= document.querySelector('.card').clientWidth""")).isEqualTo(true);
            assertThat(screen.flaws()).isEmpty();
        }
    }

    private HttpResponse<String> give(String reason) {
        return officer.post(
                "/roles",
                "who",
                "Sari Cermat",
                "role",
                "TREASURER",
                "agency",
                hall.unit(City.CAST_AGENCY),
                "from",
                "2026-11-20",
                "last",
                "",
                "reason",
                reason);
    }

    private int port() {
        return URI.create(hall.address()).getPort();
    }
}
