package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import id.kinerja.demo.city.CastRole;
import id.kinerja.house.Browser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the house, as everyone who may see it does: on a phone and in the office, by day and by night. */
@Tag("journey")
class EveryPageTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int KILOBYTE = 1024;
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @BeforeAll
    static void a_month_stands_open_again() {
        var hall = CityHall.afresh();
        var officer = new Browser(URI.create(hall.address()).getPort());
        officer.signIn(hall.cast(CastRole.CITY_OFFICER).nip().digits(), CityHall.PASSWORD);
        var month = "/units/%s/months/2026-10".formatted(hall.unit(Places.REOPENED));
        officer.get(month);
        officer.post(month + "/reopening", "reason", "Rekap mesin presensi dikirim terlambat");
    }

    static Stream<Place> places() {
        return Places.all(CityHall.open()).stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everybody_can_use_it(Place place) {
        var flaws = new ArrayList<String>();
        for (var glass : List.of(Glass.PHONE, Glass.OFFICE)) {
            try (var visit = place.visit(CityHall.open(), glass)) {
                visit.go(place.path());
                visit.seeAll();
                flaws.addAll(Axe.flaws(visit.page()));
                flaws.addAll(tooWide(visit));
                keepPicture(visit.page(), place, glass);
                visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                flaws.addAll(Axe.flawsOfColour(visit.page()));
                keepPicture(visit.page(), place, glass.atNight());
                flaws.addAll(visit.complaints());
            }
        }
        assertThat(flaws).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void it_needs_no_mouse_and_no_thin_finger(Place place) {
        var flaws = new ArrayList<String>();
        try (var visit = place.visit(CityHall.open(), Glass.PHONE)) {
            visit.go(place.path());
            visit.seeAll();
            flaws.addAll(Fingers.flaws(visit.page()));
            flaws.addAll(Keyboard.flaws(visit.page()));
        }
        try (var visit = place.visit(CityHall.open(), Glass.OFFICE)) {
            visit.go(place.path());
            flaws.addAll(Keyboard.flaws(visit.page()));
        }
        assertThat(flaws).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void it_costs_little_and_lets_nothing_strange_in(Place place) {
        try (var visit = place.visit(CityHall.open(), Glass.PHONE)) {
            var answer = visit.go(place.path());
            assertThat(answer.status()).isEqualTo(place.status());
            assertThat(answer.headerValue("content-security-policy"))
                    .startsWith("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(Weight.bytes(visit.page()))
                    .as("first visit")
                    .isLessThanOrEqualTo(KILOBYTE * (place.isBeforeTheDoor() ? 60 : 120));
            assertThat(Weight.millisecondsToFirstContent(visit.page()))
                    .as("first content on a slow network")
                    .isLessThanOrEqualTo(1500);
            visit.go(place.path());
            assertThat(Weight.bytes(visit.page())).as("next visit").isLessThanOrEqualTo(15 * KILOBYTE);
        }
    }

    @AfterEach
    void no_page_keeps_a_connection_of_the_database() {
        assertThat(CityHall.open().isIdle()).isTrue();
    }

    @Test
    void a_payslip_is_one_sheet_of_paper() {
        var slip = Places.slip(CityHall.open());
        try (var visit = slip.visit(CityHall.open(), Glass.OFFICE)) {
            visit.go(slip.path());
            assertThat(visit.page().locator("article.slip").count()).isEqualTo(1);
            var paper = visit.page().pdf(new PdfOptions().setFormat("A4"));
            var sheets = SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1));
            assertThat(sheets.results().count()).isEqualTo(1);
        }
    }

    @Test
    void no_page_of_the_house_is_forgotten_here() {
        assertThat(Places.forgotten(CityHall.open())).isEmpty();
    }

    private static List<String> tooWide(Visit visit) {
        return Boolean.TRUE.equals(visit.ask("document.documentElement.scrollWidth > innerWidth"))
                ? List.of("wider than the screen")
                : List.of();
    }

    // for people to look at: a browser that is too busy to draw one makes no page wrong
    private static void keepPicture(Page page, Place place, Glass glass) {
        try {
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(place.picture(glass))));
        } catch (PlaywrightException busy) {
            System.err.println("no picture of " + place.picture(glass) + ": " + busy.getMessage());
        }
    }
}
