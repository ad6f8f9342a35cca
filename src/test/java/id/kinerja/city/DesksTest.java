package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.house.Browser;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever holds a role finds first what waits for him by it, and each of it leads to a page that says the same. */
@Tag("web")
class DesksTest {

    private static final Pattern TASKS =
            Pattern.compile("(?s)<section class=\"stack\" aria-labelledby=\"tasks\">.*?</section>");
    private static final Pattern TASK = Pattern.compile("(?s)href=\"([^\"]+)\">.*?<span>([^<]*)</span>");

    private final CityHall hall = CityHall.open();

    static Stream<String> officers() {
        var hall = CityHall.open();
        return Stream.concat(
                Stream.of(CastRole.AGENCY_OFFICER, CastRole.CITY_OFFICER, CastRole.TREASURER, CastRole.HEAD_OF_AGENCY)
                        .map(role -> hall.cast(role).nip().digits()),
                Stream.of("walikota", "auditor", "asisten", "administrator"));
    }

    @ParameterizedTest
    @MethodSource("officers")
    void what_waits_leads_where_the_viewer_may_go(String who) {
        var browser = browserOf(who);
        var tasks = tasks(browser);
        assertThat(tasks).as(who).isNotEmpty();
        assertThat(tasks)
                .allSatisfy(task -> assertThat(browser.get(task.group(1)).statusCode())
                        .as(task.group())
                        .isIn(200, 303));
    }

    @Test
    void only_who_can_set_periods_is_asked_to() {
        var asked = "berapa lama data disimpan";
        assertThat(tasks(browserOf(hall.cast(CastRole.CITY_OFFICER).nip().digits())))
                .anySatisfy(task -> assertThat(task.group(2)).contains(asked));
        assertThat(tasks(browserOf("administrator")))
                .noneSatisfy(task -> assertThat(task.group(2)).contains(asked));
    }

    @Test
    void nothing_waits_for_somebody_without_a_role() {
        assertThat(tasks(browserOf(hall.cast(CastRole.DILIGENT_EMPLOYEE).nip().digits())))
                .isEmpty();
    }

    @Test
    void the_treasurer_is_told_of_a_month_what_its_page_says() {
        var treasurer = browserOf(hall.cast(CastRole.TREASURER).nip().digits());
        var task = tasks(treasurer).getFirst();
        assertThat(task.group(2)).isEqualTo("Oktober 2026 sudah ditutup dan dapat dibayar");
        assertThat(task.group(1)).endsWith("/months/2026-10");
        assertThat(treasurer.get(task.group(1)).body()).contains("Oktober 2026").contains("ditutup");
    }

    @Test
    void the_agency_officer_is_told_how_many_people_have_no_class() {
        var officer = browserOf(hall.cast(CastRole.AGENCY_OFFICER).nip().digits());
        var task = tasks(officer).stream()
                .filter(one -> one.group(2).contains("kelas jabatan"))
                .findFirst()
                .orElseThrow();
        assertThat(task.group(2)).isEqualTo("1 orang belum mempunyai kelas jabatan; TPP-nya belum dapat dihitung");
        assertThat(officer.get(task.group(1)).body()).contains("Kartika Ulet");
    }

    @Test
    void the_city_officer_is_led_to_whoever_has_no_class() {
        var officer = browserOf(hall.cast(CastRole.CITY_OFFICER).nip().digits());
        var task = tasks(officer).stream()
                .filter(one -> one.group(2).contains("kelas jabatan"))
                .findFirst()
                .orElseThrow();
        var list = officer.get(task.group(1)).body();
        var many = Integer.parseInt(task.group(2).replaceAll("[^:]*: (\\d+) orang.*", "$1"));
        assertThat(list).contains("Kartika Ulet", ">belum ada</span>");
        assertThat(list.split("<th scope=\"row\">")).hasSize(many + 1);
        assertThat(list.split(">belum ada</span>")).hasSize(many + 1);
    }

    @Test
    void the_city_counts_as_its_list_does() {
        var mayor = browserOf("walikota");
        var closed = tasks(mayor).stream()
                .filter(one -> one.group(1).equals("/units"))
                .findFirst()
                .orElseThrow();
        assertThat(mayor.get("/units").body()).contains("<h1>" + closed.group(2) + "</h1>");
    }

    private static List<MatchResult> tasks(Browser browser) {
        var section = TASKS.matcher(browser.get("/").body());
        return section.find() ? TASK.matcher(section.group()).results().toList() : List.of();
    }

    private Browser browserOf(String signIn) {
        var browser = new Browser(URI.create(hall.address()).getPort());
        browser.signIn(signIn, CityHall.PASSWORD);
        return browser;
    }
}
