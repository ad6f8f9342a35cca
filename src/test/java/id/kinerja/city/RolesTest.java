package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import id.kinerja.house.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Roles are given and ended by somebody else, for days and with a reason, and nothing of it is forgotten. */
@Tag("web")
class RolesTest {

    private static final String TODAY = "2026-11-20";
    private static final String REASON = "SP 800/12/BKPSDM/2026 tentang tugas tambahan";

    private CityHall hall = CityHall.open();
    private String agency = "";
    private Browser officer = new Browser(1);

    @BeforeEach
    void a_city_officer_is_signed_in() {
        hall = CityHall.afresh();
        agency = hall.unit(City.CAST_AGENCY);
        officer = browserOf(nip(CastRole.CITY_OFFICER));
        officer.get("/roles/new");
    }

    @AfterAll
    static void what_was_done_is_undone() {
        CityHall.afresh();
    }

    @Test
    void a_role_takes_effect_and_ends_within_the_sign_in_that_is_open() {
        var person = browserOf(nip(CastRole.DILIGENT_EMPLOYEE));
        var days = "/units/" + agency + "/days/2026-10";
        assertThat(person.get(days).statusCode()).isEqualTo(404);
        var role = granted(give(nip(CastRole.DILIGENT_EMPLOYEE), "AGENCY_HEAD", agency, TODAY, ""));
        assertThat(person.get(days).statusCode()).isEqualTo(200);
        assertThat(end(role, TODAY).statusCode()).isEqualTo(303);
        assertThat(person.get(days).statusCode()).isEqualTo(404);
        assertThat(officer.get("/roles?over").body())
                .contains("Sari Cermat", "Diakhiri Rina Waskita: Tugas tambahan selesai")
                .containsPattern("20 November 2026 pukul [0-9.]{8} sampai 20 November 2026 pukul [0-9.]{8}")
                .doesNotContain("tidak pernah mulai");
        assertThat(browserOf("auditor").get("/audit?act=ROLE_ENDED&q=Sari").body())
                .containsPattern("20 November 2026 sampai 20 November 2026 pukul [0-9]{2}:[0-9]{2}")
                .doesNotContain("tidak pernah mulai");
        assertThat(officer.get(role).body())
                .contains("Rina Waskita")
                .doesNotContain("tidak pernah mulai")
                .contains(REASON)
                .contains("Tugas tambahan selesai")
                .doesNotContain("/ending");
    }

    @Test
    void a_role_that_is_ended_before_its_first_day_never_began() {
        var role = granted(give(nip(CastRole.OFTEN_LATE_EMPLOYEE), "TREASURER", agency, "2026-11-23", ""));
        assertThat(end(role, TODAY).statusCode()).isEqualTo(303);
        assertThat(officer.get(role).body()).contains("tidak pernah mulai; direncanakan 23 November 2026");
    }

    @Test
    void a_role_for_later_waits_for_its_days() {
        var person = browserOf("auditor");
        granted(give("Sari Cermat", "TREASURER", agency, "2026-11-23", "2026-11-24"));
        assertThat(officer.get("/roles?q=Sari+Cermat").body())
                .contains("23 November 2026 sampai 24 November 2026", "akan datang");
        assertThat(person.get("/units").body()).contains("<table").contains("Dinas");
        assertThat(person.get("/roles/new").statusCode()).isEqualTo(403);
    }

    @Test
    void the_book_is_searched_and_turned_page_by_page() {
        var first = officer.get("/roles").body();
        assertThat(rows(first)).hasSize(25);
        assertThat(first).contains("href=\"/roles?page=2\"").doesNotContain("rel=\"prev\"");
        var second = officer.get("/roles?page=2").body();
        assertThat(rows(second)).hasSize(25).doesNotContainAnyElementsOf(rows(first));
        assertThat(officer.get("/roles?page=2147483647").statusCode()).isEqualTo(200);
        var treasurers = officer.get("/roles?role=TREASURER&agency=" + agency).body();
        assertThat(rows(treasurers)).hasSizeBetween(1, 3);
        assertThat(treasurers).doesNotContain("rel=\"next\"");
        assertThat(rows(officer.get("/roles?q=arman+SEK").body())).hasSize(1);
        assertThat(officer.get("/roles?q=100%25").body()).contains("Tidak ada peran yang cocok");
        assertThat(officer.get("/roles?over&role=MAYOR&q=x").body()).contains("name=\"over\"");
    }

    private static List<String> rows(String body) {
        return Pattern.compile("/roles/[0-9a-f-]{36}")
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void giving_and_ending_stand_in_the_trail_with_days_and_reason() {
        var role = granted(give("Sari Cermat", "TREASURER", agency, "2026-11-23", "2026-11-30"));
        end(role, "2026-11-25");
        var auditor = browserOf("auditor");
        assertThat(auditor.get("/audit?act=ROLE_GRANTED&q=Sari+Cermat").body())
                .contains("Rina Waskita", "pejabat kepegawaian kota", "Sari Cermat", REASON)
                .contains("23 November 2026 sampai 30 November 2026");
        assertThat(auditor.get("/audit?act=ROLE_ENDED&q=Sari+Cermat").body())
                .contains(
                        "23 November 2026 sampai 30 November 2026",
                        "23 November 2026 sampai 24 November 2026",
                        "Tugas tambahan selesai");
    }

    @Test
    void somebody_always_remains_who_gives_roles() {
        var second = nip(CastRole.SECOND_CITY_OFFICER);
        assertThat(end(roleOf("Arman Seksama"), "2026-11-25").statusCode()).isEqualTo(303);
        var own = roleOf("Rina Waskita");
        assertThat(end(own, "2026-11-24").statusCode())
                .as("while the other still is")
                .isEqualTo(303);
        assertThat(end(roleOf("Arman Seksama"), "2026-11-24").body()).contains("id=\"on-error\"");
        var other = browserOf(second);
        assertThat(other.get("/roles").statusCode()).isEqualTo(200);
        other.get(own);
        assertThat(other.post(own + "/ending", "on", TODAY, "reason", "Pindah tugas sekarang")
                        .statusCode())
                .as("ended earlier by the other one")
                .isEqualTo(303);
        assertThat(officer.get("/roles").statusCode()).isEqualTo(404);
    }

    @Test
    void the_past_is_not_ended_and_what_is_over_not_again() {
        var head = roleOf("Lestari Terang");
        assertThat(end(head, "2026-11-19").body()).containsPattern("id=\"on-error\">[^<]*sudah lewat");
        assertThat(end(head, "2026-11-25").statusCode()).isEqualTo(303);
        assertThat(end(head, "2026-11-25").body()).containsPattern("id=\"on-error\">[^<]*sudah tidak berlaku");
        assertThat(end(head, TODAY).statusCode()).isEqualTo(303);
        assertThat(end(head, TODAY).body()).containsPattern("id=\"on\"|role=\"alert\"");
        assertThat(officer.get(head).body()).contains("semula sampai 24 November 2026");
    }

    @Test
    void whoever_only_reads_is_told_so() {
        var auditor = browserOf("auditor");
        auditor.get("/roles");
        var month = "/units/" + agency + "/months/2026-10";
        assertThat(auditor.get(month).body()).contains("<h1").doesNotContain("/reopening");
        assertThat(auditor.post(month + "/reopening", "reason", REASON).body()).contains("hanya untuk membaca");
        assertThat(auditor.post("/roles").body()).contains("pejabat kepegawaian kota");
    }

    @Test
    void nobody_is_led_to_what_he_may_not_see() {
        var treasurer = browserOf(nip(CastRole.TREASURER));
        var late = nip(CastRole.OFTEN_LATE_EMPLOYEE);
        assertThat(treasurer.get("/units/" + agency + "/months").body())
                .contains("/months/2026-10\"")
                .doesNotContain("/months/2026-11\"", "/days/");
        assertThat(treasurer.get("/units/" + agency + "/months/2026-10").body())
                .contains("/payslips/2026-10")
                .doesNotContain("/days/");
        assertThat(treasurer.get("/people/" + late + "/payslips/2026-10").body())
                .contains("Rudi Telaten")
                .doesNotContain("/people/" + late + "/days/", "/people/" + late + "/allowance/");
        assertThat(browserOf(nip(CastRole.SUPERIOR))
                        .get("/people/" + late + "/allowance/2026-10")
                        .body())
                .contains("/people/" + late + "/days/")
                .doesNotContain("/people/" + late + "/payslips/");
    }

    private HttpResponse<String> give(String who, String role, String unit, String from, String last) {
        return officer.post(
                "/roles", "who", who, "role", role, "agency", unit, "from", from, "last", last, "reason", REASON);
    }

    private static String granted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> end(String role, String on) {
        officer.get("/roles/new");
        return officer.post(role + "/ending", "on", on, "reason", "Tugas tambahan selesai");
    }

    private String roleOf(String name) {
        var page = officer.get("/roles?q=" + name.replace(' ', '+')).body();
        var found = Pattern.compile("(/roles/[0-9a-f-]{36})\">" + name + "<").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private Browser browserOf(String signIn) {
        var browser = new Browser(URI.create(hall.address()).getPort());
        browser.signIn(signIn, CityHall.PASSWORD);
        return browser;
    }

    private String nip(CastRole role) {
        return hall.cast(role).nip().digits();
    }
}
