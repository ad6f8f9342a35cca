package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page.PdfOptions;
import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the printer is the list and nothing that one presses. */
@Tag("journey")
class PaperTest {

    private final CityHall hall = CityHall.open();

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/units/{agency}/months/2026-10", "/units/{agency}/days/2026-10"})
    void a_list_is_printed_without_bars_buttons_and_filters(String path) {
        try (var visit = officer()) {
            visit.go(path.replace("{agency}", hall.unit(City.CAST_AGENCY)));
            print(visit);
            for (var part : new String[] {".bar", ".nav", ".tools", ".drawer"}) {
                assertThat(visit.page().locator(part + ":visible").count())
                        .as(part)
                        .isZero();
            }
            assertThat(visit.page().locator("table:visible").count()).isPositive();
        }
    }

    @Test
    void a_persons_page_says_whose_it_is_and_from_when_and_carries_nothing_to_press() {
        try (var visit = officer()) {
            var nip = hall.cast(CastRole.OFTEN_LATE_EMPLOYEE).nip().digits();
            visit.go("/people/" + nip);
            assertThat(visit.page().locator(".paper-head:visible").count()).isZero();
            assertThat(visit.page().locator(".btn:visible").count()).isPositive();
            print(visit);
            assertThat(visit.page().locator(".paper-head:visible").innerText()).contains("Kota Contoh", "Dicetak");
            for (var part : new String[] {".btn", "[aria-labelledby=sees]", "dd a[aria-label]", "td a[aria-label]"}) {
                assertThat(visit.page().locator(part + ":visible").count())
                        .as(part)
                        .isZero();
            }
        }
    }

    @Test
    void a_wide_list_lies_on_its_side() {
        try (var visit = officer()) {
            visit.go("/units");
            var paper = visit.page().pdf(new PdfOptions().setPreferCSSPageSize(true));
            assertThat(new String(paper, StandardCharsets.ISO_8859_1))
                    .containsPattern("/MediaBox\\s*\\[0 0 84[12]\\S* 59[45]");
        }
    }

    // not by the driver's own word: the tests' Turkish would make "prınt" of it
    private static void print(Visit visit) {
        var paper = new JsonObject();
        paper.addProperty("media", "print");
        visit.page().context().newCDPSession(visit.page()).send("Emulation.setEmulatedMedia", paper);
    }

    private Visit officer() {
        return Visit.as(hall.cast(CastRole.CITY_OFFICER).nip().digits(), hall, Glass.OFFICE);
    }
}
