package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import id.kinerja.demo.city.Person;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The end of November: the agency's officer closes it, the city's opens it again, and everyone sees his slip. */
@Tag("journey")
class MonthEndTest {

    private static final List<Glass> DESKS = List.of(Glass.OFFICE, Glass.OFFICE.withoutScripts());
    private static final LocalDateTime AFTERWARDS = LocalDateTime.parse("2026-12-02T09:00");
    private static final String REASON = "Cuti bersama baru diputuskan";

    private CityHall hall;
    private String nanda;
    private String rina;
    private Person rudi;
    private String agency;
    private String month;

    @BeforeEach
    void november_is_over() {
        hall = CityHall.afresh();
        hall.tellUntil(AFTERWARDS);
        nanda = hall.cast(CastRole.AGENCY_OFFICER).nip().digits();
        rina = hall.cast(CastRole.CITY_OFFICER).nip().digits();
        rudi = hall.cast(CastRole.OFTEN_LATE_EMPLOYEE);
        agency = "/units/" + hall.unit(City.CAST_AGENCY);
        month = agency + "/months/2026-11";
    }

    @AfterAll
    static void friday_again() {
        CityHall.afresh();
    }

    @ParameterizedTest
    @FieldSource("DESKS")
    void from_who_is_not_ready_to_the_second_closing(Glass desk) {
        closes(desk, 1);
        seesSlip(desk, 1);
        opensAgain(desk);
        seesThatItIsOpenAgain(desk);
        closes(desk, 2);
        seesSlip(desk, 2);
    }

    private void closes(Glass desk, int version) {
        try (var visit = Visit.as(nanda, hall, desk)) {
            visit.go(agency + "/months");
            visit.press("a[href='%s']".formatted(month));
            assertThat(visit.heading()).matches("\\d+ dari 36 siap ditutup");
            assertThat(visit.words()).contains("Kartika Ulet", "Kelas jabatannya belum ditetapkan");
            visit.page().locator("[name=withoutThem]").check();
            visit.send("form[action$='/closing']");
            assertThat(visit.heading()).isEqualTo("November 2026 sudah ditutup");
            assertThat(visit.words()).contains("Nanda Jujur", "penutupan ke-" + version);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void seesSlip(Glass desk, int version) {
        try (var visit = Visit.as(rudi.nip().digits(), hall, phone(desk))) {
            visit.go("/");
            visit.press("nav a[href$='/allowance']");
            visit.press("a[href$='/payslips/2026-11'] >> nth=0");
            var slip = Slip.on(visit.page());
            assertThat(slip.addedUp()).isEqualTo(slip.net()).isPositive();
            assertThat(visit.words()).contains("Bulan November 2026", "penutupan ke-" + version);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void opensAgain(Glass desk) {
        try (var visit = Visit.as(rina, hall, desk)) {
            visit.go(month);
            visit.page().locator("#reason").fill(REASON);
            visit.send("form[action$='/reopening']");
            assertThat(visit.words()).contains("Bulan ini terbuka kembali", REASON, "Rina Waskita");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void seesThatItIsOpenAgain(Glass desk) {
        try (var visit = Visit.as(rudi.nip().digits(), hall, phone(desk))) {
            var slip = "/people/" + rudi.nip() + "/payslips/2026-11";
            assertThat(visit.go(slip).status()).isEqualTo(404);
            visit.go("/people/" + rudi.nip() + "/days/2026-11");
            assertThat(visit.words()).contains("dibuka kembali", REASON);
        }
    }

    private static Glass phone(Glass desk) {
        return desk.scripts() ? Glass.PHONE : Glass.PHONE.withoutScripts();
    }

    @Test
    void two_tabs_close_it_once() {
        try (var one = Visit.as(nanda, hall, Glass.OFFICE);
                var other = Visit.as(nanda, hall, Glass.OFFICE)) {
            for (var tab : List.of(one, other)) {
                tab.go(month);
                tab.page().locator("[name=withoutThem]").check();
            }
            one.send("form[action$='/closing']");
            other.send("form[action$='/closing']");
            assertThat(one.words()).contains("Selesai");
            assertThat(other.words()).contains("Bulan ini sudah ditutup pada", "Tidak ada yang dihitung dua kali");
            one.page().reload();
            assertThat(one.words()).contains("penutupan ke-1").doesNotContain("penutupan ke-2");
        }
    }

    @ParameterizedTest
    @FieldSource("DESKS")
    void whoever_was_signed_out_meanwhile_finds_his_reason_again(Glass desk) {
        var october = agency + "/months/2026-10";
        try (var visit = Visit.as(rina, hall, desk)) {
            visit.go(october);
            visit.page().locator("#reason").fill(REASON);
            visit.page().context().clearCookies();
            visit.send("form[action$='/reopening']");
            assertThat(visit.words()).contains("isian Anda tidak hilang");
            visit.signIn(hall.cast(CastRole.CITY_OFFICER), CityHall.PASSWORD);
            assertThat(visit.path()).isEqualTo(october);
            assertThat(visit.page().locator("#reason").inputValue()).isEqualTo(REASON);
            visit.send("form[action$='/reopening']");
            assertThat(visit.words()).contains("Bulan ini terbuka kembali");
        }
    }

    @Test
    void a_cell_opens_beside_the_matrix_with_keys_alone() {
        try (var visit = Visit.as(nanda, hall, Glass.OFFICE)) {
            visit.go(agency + "/days/2026-11");
            var row = visit.page().locator("tr:has(th a:text-is('Rudi Telaten'))");
            var cell = row.locator("a.cell[data-s=late] >> nth=0");
            cell.focus();
            visit.page().keyboard().press("Enter");
            visit.page().locator("#drawer h2").waitFor();
            assertThat(visit.path()).isEqualTo(agency + "/days/2026-11");
            assertThat(visit.page().locator("#drawer").innerText()).contains("Rudi Telaten", "Pasal");
            visit.page().waitForFunction("() => document.activeElement.closest('#drawer')");
            visit.page().keyboard().press("Escape");
            assertThat(visit.ask("document.activeElement.className")).isEqualTo("cell");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void without_a_script_a_cell_opens_as_a_page() {
        try (var visit = Visit.as(nanda, hall, Glass.OFFICE.withoutScripts())) {
            visit.go(agency + "/days/2026-11");
            visit.press("tr:has(th a:text-is('Rudi Telaten')) a.cell[data-s=late] >> nth=0");
            assertThat(visit.path()).matches(agency + "/days/2026-11/" + rudi.nip() + "/2026-11-\\d\\d");
            assertThat(visit.words()).contains("Rudi Telaten", "Pasal");
        }
    }
}
