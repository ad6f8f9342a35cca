package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An employee who is often late looks after himself on his phone, with scripts and without. */
@Tag("journey")
class EmployeeWalkTest {

    private static final List<Glass> PHONES = List.of(Glass.PHONE, Glass.PHONE.withoutScripts());

    private CityHall hall;
    private Person rudi;
    private String pages;

    @BeforeEach
    void a_friday_morning() {
        hall = CityHall.open();
        rudi = hall.cast(CastRole.OFTEN_LATE_EMPLOYEE);
        pages = "/people/" + rudi.nip();
    }

    @ParameterizedTest
    @FieldSource("PHONES")
    void from_the_door_to_a_late_day_and_what_it_costs(Glass phone) {
        try (var visit = Visit.of(hall, phone)) {
            visit.go("/");
            visit.signIn(rudi, CityHall.PASSWORD);
            assertThat(visit.path()).isEqualTo("/");
            assertThat(visit.words()).contains("20 November 2026", "TPP sejauh ini");
            visit.press("nav a[href='%s/days']".formatted(pages));
            assertThat(visit.heading()).endsWith("hari dengan potongan");
            visit.press("tr:has(.tag:has-text('Terlambat')) a.phone >> nth=0");
            assertThat(visit.path()).matches(pages + "/days/2026-11/2026-11-\\d\\d");
            assertThat(visit.words()).contains("Terlambat", "Potongan", "Akibat pada TPP", "Pasal");
            assertThat(visit.page().locator(".taps li").count()).isPositive();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("PHONES")
    void what_is_lost_and_why(Glass phone) {
        try (var visit = Visit.as(rudi.nip().digits(), hall, phone)) {
            visit.go("/");
            visit.press("nav a[href='%s/allowance']".formatted(pages));
            var lost = visit.page().locator("section[aria-labelledby=lost]");
            assertThat(lost.locator("h2").innerText()).isEqualTo("Yang hilang dan sebabnya");
            var total = Slip.amount(lost.locator("h2 + b").innerText());
            var pieces = lost.locator(".item b").allInnerTexts().stream()
                    .mapToLong(Slip::amount)
                    .sum();
            assertThat(pieces).isEqualTo(total).isNegative();
            lost.locator("summary:has-text('Terlambat') >> nth=0").click();
            assertThat(lost.locator("details[open]").innerText())
                    .contains("Pasal", "jadwal masuk")
                    .doesNotContain("2.147.483.647");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("PHONES")
    void the_slip_of_the_closed_month_adds_up(Glass phone) {
        try (var visit = Visit.as(rudi.nip().digits(), hall, phone)) {
            visit.go(pages + "/allowance");
            visit.press("a[href='%s/payslips/2026-10']".formatted(pages));
            var slip = Slip.on(visit.page());
            assertThat(slip.lines()).hasSizeGreaterThan(1);
            assertThat(slip.addedUpToGross()).isEqualTo(slip.gross());
            assertThat(slip.addedUp()).isEqualTo(slip.net()).isPositive();
            assertThat(visit.words()).contains("penutupan ke-1", "19870409 201101 1 008");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("PHONES")
    void a_wrong_password_opens_nothing_and_says_so(Glass phone) {
        try (var visit = Visit.of(hall, phone)) {
            visit.go(pages + "/days");
            visit.signIn(hall.cast(CastRole.DILIGENT_EMPLOYEE), "salah");
            assertThat(visit.page().getByRole(AriaRole.ALERT).innerText()).contains("tidak cocok");
            assertThat(visit.page().locator("#nip").inputValue())
                    .isEqualTo(hall.cast(CastRole.DILIGENT_EMPLOYEE).nip().digits());
            visit.signIn(rudi, CityHall.PASSWORD);
            assertThat(visit.path()).isEqualTo(pages + "/days");
        }
    }

    @Test
    void what_belongs_to_somebody_else_is_not_there() {
        var other = "/people/" + hall.cast(CastRole.DILIGENT_EMPLOYEE).nip();
        var matrix = "/units/" + hall.unit("ARPUS");
        try (var visit = Visit.as(rudi.nip().digits(), hall, Glass.PHONE)) {
            for (var path : List.of(
                    other + "/payslips/2026-10",
                    other + "/days/2026-10",
                    other + "/allowance",
                    matrix + "/days/2026-10",
                    matrix + "/months/2026-10",
                    "/units")) {
                assertThat(visit.go(path).status()).as(path).isEqualTo(404);
                assertThat(visit.words()).doesNotContain("Sari Cermat");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PHONES")
    void the_language_changes_where_one_stands(Glass phone) {
        try (var visit = Visit.as(rudi.nip().digits(), hall, phone)) {
            visit.go(pages + "/days/2026-10");
            visit.press("form[action='/language'] button");
            assertThat(visit.path()).isEqualTo(pages + "/days/2026-10");
            assertThat(visit.words()).contains("October 2026").doesNotContain("Kehadiran");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
            visit.press("form[action='/language'] button");
            assertThat(visit.words()).contains("Oktober 2026");
        }
    }
}
