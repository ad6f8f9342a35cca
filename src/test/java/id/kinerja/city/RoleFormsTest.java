package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.demo.city.City;
import id.kinerja.house.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form about a role is refused with all that is wrong, each at its field, and what was typed stays. */
@Tag("web")
class RoleFormsTest {

    private static final String TODAY = "2026-11-20";
    private static final String REASON = "SP 800/12/BKPSDM/2026 tentang tugas tambahan";

    private CityHall hall = CityHall.open();
    private String agency = "";
    private Browser officer = new Browser(1);

    @BeforeEach
    void a_city_officer_is_signed_in() {
        hall = CityHall.open();
        agency = hall.unit(City.CAST_AGENCY);
        officer = new Browser(URI.create(hall.address()).getPort());
        officer.signIn(hall.cast(CastRole.CITY_OFFICER).nip().digits(), CityHall.PASSWORD);
        officer.get("/roles/new");
    }

    @ParameterizedTest
    @CsvSource({
        "198302192008012011, AGENCY_HEAD, ARPUS, 2026-11-20, who, kepada dirinya sendiri",
        "Nama Siapa, AUDITOR, '', 2026-11-20, who, Tidak ada orang",
        "199003012015032004, AGENCY_HEAD, '', 2026-11-20, agency, satu perangkat daerah",
        "199003012015032004, AUDITOR, ARPUS, 2026-11-20, agency, seluruh pemerintah",
        "199003012015032004, AGENCY_HEAD, ARPUS-04, 2026-11-20, agency, bukan perangkat daerah",
        "199003012015032004, AUDITOR, '', 2026-11-19, from, sudah lewat",
        "199003012015032004, AUDITOR, '', besok, from, bukan tanggal",
        "199003012015032004, PRESIDENT, '', 2026-11-20, role, Isilah",
        "Bagas Saksama, AUDITOR, '', 2026-12-01, role, sudah memegang",
        "Teguh Sistem, CITY_PERSONNEL, '', 2026-12-01, role, tidak boleh dipegang bersama",
        "Teguh Sistem, AGENCY_HEAD, ARPUS, 2026-12-01, role, tidak boleh dipegang bersama",
        "Bagas Saksama, ADMINISTRATOR, '', 2026-12-01, role, tidak boleh dipegang bersama",
        "Bagas Saksama, TREASURER, '', 2026-12-01, role, tidak boleh dipegang bersama",
        "198911072014021006, ADMINISTRATOR, '', 2026-12-01, role, tidak boleh dipegang bersama"
    })
    void what_must_not_be_is_refused_at_its_field(
            String who, String role, String unit, String from, String field, String sentence) {
        var answer = give(who, role, unit.isEmpty() ? "" : hall.unit(unit), from, "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).containsPattern("id=\"" + field + "-error\">[^<]*" + sentence);
        assertThat(answer.body()).contains("value=\"" + who + "\"").contains(REASON + "</textarea>");
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        var body = officer.post("/roles").body();
        assertThat(body).contains("who-error", "role-error", "from-error", "reason-error");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_at_each_field_and_above_and_nothing_is_called_a_draft() {
        var form = "who=Bukan Siapa-siapa|role=AUDITOR|from=2026-11-01|last=akhir tahun|reason=ya|agency=" + agency;
        var body = officer.post("/roles", form.split("[|=]")).body();
        assertThat(body)
                .contains("href=\"#who\"", "href=\"#agency\"", "href=\"#from\"", "href=\"#last\"", "href=\"#reason\"")
                .contains("who-error", "agency-error", "from-error", "last-error", "reason-error")
                .contains("value=\"Bukan Siapa-siapa\"", ">ya</textarea>")
                .doesNotContain("Isian Anda tidak hilang");
        var found = Pattern.compile("(/roles/[0-9a-f-]{36})\">Lestari Terang<")
                .matcher(officer.get("/roles?q=Lestari").body());
        assertThat(found.find()).isTrue();
        var role = found.group(1);
        officer.get(role);
        assertThat(officer.post(role + "/ending", "on", "2026-11-01", "reason", "ya")
                        .body())
                .contains("on-error", "reason-error", "href=\"#reason\"")
                .doesNotContain("Isian Anda tidak hilang");
    }

    @Test
    void a_refused_field_says_so_to_whoever_hears_the_page() {
        var body = officer.post("/roles", "who", "Bukan Siapa-siapa", "role", "MAYOR", "from", TODAY, "reason", REASON)
                .body();
        assertThat(body)
                .containsPattern(
                        "id=\"who\" name=\"who\"[^>]*aria-invalid=\"true\"[^>]*describedby=\"who-error who-hint\"")
                .containsOnlyOnce("aria-invalid");
    }

    @Test
    void a_last_day_before_the_first_and_a_reason_too_short_are_refused() {
        assertThat(give("Bagas Saksama", "MAYOR", "", "2026-11-25", "2026-11-24")
                        .body())
                .containsPattern("id=\"last-error\">[^<]*mendahului");
        assertThat(officer.post("/roles", "who", "Bagas Saksama", "role", "MAYOR", "from", TODAY, "reason", "ya")
                        .body())
                .containsPattern("id=\"reason-error\">[^<]*10");
    }

    @Test
    void a_part_of_a_name_finds_also_whoever_has_no_number_and_the_choice_is_who_is_meant() {
        var asked = give("Saksama", "AUDITOR", "", "2026-12-01", "").body();
        assertThat(asked).containsPattern("who-error\">[^<]*Belum jelas siapa").contains("value=\"Saksama\"");
        var found = Pattern.compile("name=\"who\" value=\"([^\"]+)\"[^>]*><span>Bagas Saksama")
                .matcher(asked);
        assertThat(found.find()).as(asked).isTrue();
        var chosen = officer.post(
                "/roles",
                "who",
                "Saksama",
                "who",
                found.group(1),
                "who-for",
                "Saksama",
                "role",
                "AUDITOR",
                "from",
                "2026-12-01",
                "reason",
                REASON);
        assertThat(chosen.body())
                .containsPattern("role-error\">[^<]*sudah memegang")
                .doesNotContain("who-error")
                .contains("value=\"" + found.group(1) + "\" checked");
    }

    private HttpResponse<String> give(String who, String role, String unit, String from, String last) {
        return officer.post(
                "/roles", "who", who, "role", role, "agency", unit, "from", from, "last", last, "reason", REASON);
    }
}
