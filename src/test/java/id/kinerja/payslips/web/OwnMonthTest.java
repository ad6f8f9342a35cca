package id.kinerja.payslips.web;

import static id.kinerja.payslips.web.Archivist.NEIGHBOUR;
import static id.kinerja.payslips.web.Archivist.NIP;
import static id.kinerja.payslips.web.Archivist.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kinerja.allowance.policyfile.StarterPolicies;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.Screen;
import id.kinerja.house.SetClock;
import id.kinerja.organization.model.Nip;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** What an employee sees of her day, her month and her slip. */
@House
@Import(Archivist.class)
class OwnMonthTest {

    private static final List<IntFunction<Screen>> SCREENS = List.of(Screen::ofPhone, Screen::ofOffice);
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");
    private static final String PAGES = "/people/" + NIP;

    @Autowired
    private Archivist archivist;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void the_archivist_is_there() {
        archivist.comes();
    }

    @Test
    void the_first_page_answers_with_the_day_as_it_runs() {
        var today = clock.instant().atZone(Archivist.ZONE).toLocalDate();
        var browser = signedIn(NIP);
        assertThat(browser.get("/").body()).containsAnyOf("Anda belum tap masuk", "Anda bertugas pukul");
        archivist.tap(today, LocalTime.of(7, 24, 51));
        assertThat(browser.get("/").body()).contains("Anda masuk tepat waktu", "07.24.51", "terminal gerbang");
        var month = browser.get(PAGES + "/days").body();
        assertThat(month).contains("Masuk tepat waktu", "Akan datang");
        assertThat(browser.get(PAGES + "/days/" + YearMonth.from(today) + "/" + today, "HX-Request", "true")
                        .body())
                .contains("07.24.51", "masih berjalan")
                .doesNotContain("<html");
    }

    @Test
    void nobody_else_finds_them() {
        var neighbour = signedIn(NEIGHBOUR);
        for (var page :
                List.of("/days", "/days/2024-03", "/days/2024-03/2024-03-04", "/allowance", "/payslips/2024-03")) {
            assertThat(neighbour.get(PAGES + page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void a_month_to_come_a_day_of_another_month_and_a_wrong_number_are_not_there() {
        var browser = signedIn(NIP);
        for (var page : List.of("/days/2030-01", "/days/2024-03/2024-04-01", "/days/2024-13", "/allowance/2030-01")) {
            assertThat(browser.get(PAGES + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(browser.get("/people/17/days").statusCode()).isEqualTo(404);
    }

    @Test
    void the_slip_is_issued_once_the_month_is_closed_and_prints_on_one_page_under_every_policy() {
        var browser = signedIn(NIP);
        try (var screen = Screen.ofOffice(port)) {
            signIn(screen.page());
            var month = YearMonth.of(2024, 1);
            for (var policy : StarterPolicies.IDS) {
                archivist.neverOnTime(month);
                var slip = PAGES + "/payslips/" + month;
                var before = browser.get(slip);
                assertThat(before.statusCode()).isEqualTo(404);
                assertThat(before.body()).contains("Slip terbit setelah bulan ditutup");
                archivist.closes(month, 0);
                screen.page().navigate(slip);
                assertThat(screen.page().locator("h1").innerText()).isEqualTo("SLIP TAMBAHAN PENGHASILAN PEGAWAI");
                assertThat(screen.flaws()).isEmpty();
                assertThat(sheets(screen.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true))))
                        .as(policy)
                        .isOne();
                month = month.plusMonths(1);
            }
        }
    }

    @Test
    void the_slip_of_a_month_that_was_opened_again_can_still_be_read() {
        var month = YearMonth.of(2024, 11);
        archivist.neverOnTime(month);
        archivist.closes(month, 0);
        archivist.opensAgain(month, "Surat tugas menyusul.");
        var browser = signedIn(NIP);
        var slip = PAGES + "/payslips/" + month;
        assertThat(browser.get(slip).body())
                .contains("Slip November 2024 sedang diperbaiki", "Surat tugas menyusul.", slip + "?closing=1")
                .doesNotContain("belum terbit");
        var last = browser.get(slip + "?closing=1");
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(last.body()).contains("Slip penutupan ke-1, dibuka kembali", "SLIP TAMBAHAN PENGHASILAN PEGAWAI");
        assertThat(browser.get(slip + "?closing=2").statusCode()).isEqualTo(404);
        assertThat(browser.get(PAGES + "/allowance/" + month).body())
                .contains("Bersih, perkiraan", "Sebelumnya ditetapkan");
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void everybody_can_use_the_screens(IntFunction<Screen> device) {
        try (var screen = device.apply(port)) {
            signIn(screen.page());
            for (var path : List.of(
                    "/",
                    PAGES + "/days",
                    PAGES + "/days/2024-12",
                    PAGES + "/days/2024-12/" + LocalDate.of(2024, 12, 4),
                    PAGES + "/allowance",
                    PAGES + "/allowance/2024-12",
                    PAGES + "/payslips/2024-12")) {
                screen.page().navigate(path);
                assertThat(screen.flaws()).as(path).isEmpty();
            }
        }
    }

    private Browser signedIn(Nip nip) {
        var browser = new Browser(port);
        browser.signIn(nip.digits(), PASSWORD);
        return browser;
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("NIP").fill(NIP.digits());
        page.getByLabel("Kata sandi").fill(PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
    }

    private static long sheets(byte[] pdf) {
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
