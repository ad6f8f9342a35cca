package id.kinerja.monthend;

import static id.kinerja.monthend.Town.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.monthend.Town.Agency;
import id.kinerja.monthend.Town.Citizen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class TrailPageTest {

    private static final String REASON = "Surat tugas Warga C2 terlambat diterima.";
    private static final Pattern OLDER = Pattern.compile("href=\"(/audit[^\"]*before=[0-9]+)\"");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SetClock clock;

    private Town town;
    private Agency agency;
    private Browser auditor;

    @BeforeEach
    void an_agency_and_an_auditor() {
        town = new Town(beans);
        agency = town.agency(3, 0);
        auditor = town.browserOf(town.auditor());
    }

    @Test
    void closing_and_opening_again_are_kept_with_the_reason() {
        var path = agency.month(OCTOBER);
        var officer = town.browserOf(agency.officer());
        officer.get(path);
        officer.post(path + "/closing", "unreadySeen", "0");
        var city = town.browserOf(town.cityOfficer());
        city.get(path);
        city.post(path + "/reopening", "reason", REASON);
        assertThat(found("q", agency.name(), "act", "MONTH_CLOSED"))
                .hasSize(1)
                .first()
                .asString()
                .contains(agency.officer().name(), "pengelola kepegawaian dinas", agency.name())
                .contains("2026-10 terbuka", "2026-10 tertutup, versi 1", "127.0.0.1");
        assertThat(found("q", agency.name(), "act", "MONTH_REOPENED"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Pejabat Kota", "pejabat kepegawaian kota", REASON);
    }

    @Test
    void a_closing_that_is_refused_leaves_no_row() {
        var officer = town.browserOf(agency.officer());
        officer.get(agency.month(OCTOBER));
        officer.post(agency.month(OCTOBER) + "/closing", "unreadySeen", "2", "withoutThem", "yes");
        assertThat(found("q", agency.name())).isEmpty();
    }

    @Test
    void whoever_looks_into_the_file_of_another_leaves_one_row_an_hour() {
        var person = agency.person(1);
        town.browserOf(person).get("/people/" + person.nip() + "/days/" + OCTOBER);
        assertThat(found("person", id(person), "act", "FILE_READ")).isEmpty();
        var officer = town.browserOf(agency.officer());
        officer.get("/people/" + person.nip() + "/days/" + OCTOBER);
        officer.get("/people/" + person.nip() + "/allowance/" + OCTOBER);
        officer.get(agency.days(OCTOBER) + "/" + person.nip() + "/2026-10-06");
        assertThat(found("person", id(person), "act", "FILE_READ")).hasSize(1);
        clock.goOn(Duration.ofHours(1));
        officer.get("/people/" + person.nip() + "/days/" + OCTOBER);
        assertThat(found("person", id(person), "act", "FILE_READ"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains(agency.officer().name(), person.name()));
    }

    @Test
    void a_recap_that_is_taken_away_is_kept_with_its_month_and_unit() {
        var officer = town.browserOf(agency.officer());
        officer.get(agency.days(OCTOBER));
        assertThat(found("q", agency.name(), "act", "LIST_TAKEN")).isEmpty();
        officer.get(agency.days(OCTOBER) + ".csv");
        assertThat(found("q", agency.name(), "act", "LIST_TAKEN"))
                .hasSize(1)
                .first()
                .asString()
                .contains(agency.officer().name(), "pengelola kepegawaian dinas", "rekap presensi 2026-10, 3 orang");
    }

    @Test
    void signing_in_and_out_and_wrong_passwords_are_kept() {
        var person = agency.person(1);
        var browser = town.browserOf(person);
        browser.get("/");
        browser.post("/sign-out");
        for (var i = 0; i < 5; i++) {
            browser.signIn(person.nip().digits(), "salah");
        }
        browser.signIn(person.nip().digits(), "salah");
        assertThat(found("person", id(person), "act", "SIGNED_IN")).hasSize(1);
        assertThat(found("person", id(person), "act", "SIGNED_OUT")).hasSize(1);
        var refused = found("person", id(person), "act", "SIGN_IN_REFUSED");
        assertThat(refused).as("the sixth came too early to count").hasSize(5);
        assertThat(refused.getFirst()).contains("terkunci 30 detik", "Tidak dikenal", person.name());
        assertThat(refused.getLast()).contains("kata sandi salah").doesNotContain("terkunci");
    }

    @Test
    void a_name_that_nobody_has_is_not_kept() {
        clock.goOn(Duration.ofHours(1));
        new Browser(port()).signIn("rahasia-yang-salah-kolom", "x");
        new Browser(port()).signIn("rahasia-yang-lain", "x");
        var rows = found("act", "SIGN_IN_REFUSED");
        assertThat(rows.getFirst()).contains("nama masuk yang tidak dikenal").doesNotContain("rahasia");
        var now = clock.instant().toString().substring(11, 19).replace(':', '.');
        assertThat(rows)
                .filteredOn(row -> row.contains(now))
                .as("once an hour from one address")
                .hasSize(1);
    }

    @Test
    void an_end_before_the_beginning_is_said_at_the_field() {
        var page = auditor.get("/audit?from=2026-10-20&until=2026-10-01");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("aria-describedby=\"until-error\"", "Tanggal ini sebelum")
                .doesNotContain("Tidak ada catatan yang cocok");
        assertThat(auditor.get("/audit?from=2026-10-20&until=2026-10-20").statusCode())
                .isEqualTo(200);
    }

    @Test
    void others_find_no_trail_and_no_way_to_it() {
        for (var nobody : List.of(agency.person(1), agency.officer(), town.cityOfficer())) {
            var browser = town.browserOf(nobody);
            assertThat(browser.get("/").body()).doesNotContain("/audit");
            assertThat(browser.get("/audit").statusCode()).isEqualTo(404);
            assertThat(browser.post("/audit/proofs").statusCode()).isEqualTo(404);
        }
        assertThat(auditor.get("/").body()).contains("href=\"/audit\"");
    }

    @Test
    void older_rows_follow_page_by_page_without_gap_or_repetition() {
        var person = agency.person(1);
        for (var i = 0; i < 70; i++) {
            town.browserOf(person);
        }
        var body = auditor.get(path("person", id(person))).body();
        var first = rows(body);
        body = auditor.get(older(body)).body();
        var second = rows(body);
        body = auditor.get(older(body)).body();
        var third = rows(body);
        assertThat(first).hasSize(30);
        assertThat(second).hasSize(30);
        assertThat(third).hasSize(10);
        assertThat(OLDER.matcher(body).find()).isFalse();
        assertThat(body).contains("Kembali ke yang terbaru");
    }

    @Test
    void dates_narrow_the_rows_and_too_few_letters_are_refused() {
        var name = agency.person(1).name();
        town.browserOf(agency.person(1));
        var today = clock.instant().toString().substring(0, 10);
        assertThat(found("q", name, "from", today, "until", today)).isNotEmpty();
        assertThat(found("q", name, "until", "2026-10-01")).isEmpty();
        assertThat(found("q", "100%_")).isEmpty();
        var refused = auditor.get(path("q", "ab"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tulis sedikitnya 3 huruf");
        assertThat(auditor.get("/audit?q=&act=&from=&until=").statusCode()).isEqualTo(200);
    }

    @Test
    void the_auditor_has_the_chain_looked_through() {
        auditor.get("/audit");
        assertThat(auditor.post("/audit/proofs").statusCode()).isEqualTo(303);
        assertThat(auditor.get("/audit").body()).contains("Rantai utuh sampai nomor");
    }

    private List<String> found(String... search) {
        return rows(auditor.get(path(search)).body());
    }

    private static List<String> rows(String body) {
        return Pattern.compile("(?s)<details class=\"open\">.*?</details>")
                .matcher(body)
                .results()
                .map(row -> row.group().replace("&#39;", "'"))
                .toList();
    }

    private static String older(String body) {
        var link = OLDER.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static String path(String... search) {
        var path = new StringBuilder("/audit?");
        for (var i = 0; i < search.length; i += 2) {
            path.append(search[i])
                    .append('=')
                    .append(URLEncoder.encode(search[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return path.toString();
    }

    private static String id(Citizen citizen) {
        return citizen.id().id().toString();
    }

    private int port() {
        return beans.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
