package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.personnel.web.PeoplePage;
import id.kinerja.shared.Viewers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class PeoplePageTest {

    @Autowired
    private ApplicationContext beans;

    private Ward ward;

    @BeforeEach
    void a_ward() {
        ward = new Ward(beans);
    }

    @Test
    void the_officer_lists_his_own_people_and_finds_them_by_name_nip_and_unit() {
        var other = new Ward(beans);
        var browser = ward.browserOf(ward.officer);
        assertThat(browser.get("/people").body())
                .contains("Sari " + ward.code, "Umi " + ward.code)
                .doesNotContain(other.code);
        assertThat(browser.get("/people?q=sar").body())
                .contains("Sari " + ward.code)
                .doesNotContain("Umi " + ward.code);
        assertThat(browser.get("/people?q=" + ward.sari).body())
                .contains("Sari " + ward.code)
                .doesNotContain("Umi " + ward.code);
        assertThat(browser.get("/people/found?q=Kantor").body())
                .contains("Kantor " + ward.code)
                .doesNotContain(other.code);
        assertThat(browser.get("/people/found?q=" + ward.code + "+kant").body())
                .as("in any order")
                .contains("Kantor " + ward.code);
        assertThat(browser.get("/people?q=" + other.sari).body()).contains("Tidak ada orang yang cocok");
    }

    @Test
    void whoever_does_not_serve_is_told_so_with_the_day_wherever_he_is_found() {
        var browser = ward.browserOf(ward.officer);
        stands(browser, "/record/employment", "employment", "CPNS", "standing", "SUSPENDED", "from", "2026-05-04");
        for (var page : List.of("/people", "/people/found?q=Sari", "/people/" + ward.sari)) {
            assertThat(browser.get(page).body()).as(page).contains("diberhentikan sementara sejak 4 Mei 2026");
        }
        var treasurer = ward.browserOf(ward.treasurer);
        assertThat(treasurer.get("/people/" + ward.sari).body()).contains("diberhentikan sementara sejak 4 Mei 2026");
        stands(browser, "/leaving", "standing", "DECEASED", "from", "2026-06-01", "confirmed", "yes");
        for (var page : List.of("/people?which=ended", "/people/found?q=Sari", "/people/" + ward.sari)) {
            assertThat(browser.get(page).body()).as(page).contains("meninggal dunia sejak 1 Juni 2026");
        }
        assertThat(browser.get("/people").body()).doesNotContain("Sari " + ward.code);
    }

    private void stands(Browser browser, String form, String... fields) {
        browser.get("/people/" + ward.sari + "/record/rank");
        var all = Stream.concat(Stream.of(fields), Stream.of("reason", "SK")).toArray(String[]::new);
        assertThat(browser.post("/people/" + ward.sari + form, all).statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_is_typed_is_never_an_operator() {
        var browser = ward.browserOf(ward.officer);
        for (var odd :
                new String[] {"%27", "%26%7C!", "%3A*", "a%3Ab", "%25", "%5C", "%00", "%F0%9F%98%80", "%7B1%7D"}) {
            assertThat(browser.get("/people?q=" + odd).statusCode()).as(odd).isEqualTo(200);
            assertThat(browser.get("/people/found?q=" + odd).statusCode())
                    .as(odd)
                    .isEqualTo(200);
        }
    }

    @Test
    void the_key_of_the_next_page_tells_nobody_who_exists() {
        var browser = ward.browserOf(ward.officer);
        var other = new Ward(beans);
        for (var nip : List.of(other.sari, Ward.freeNip())) {
            var answer = browser.get("/people?sort=nip&after=" + nip + "&id=" + UUID.randomUUID());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(other.code);
        }
        assertThat(browser.get("/people?after=Sari%00&id=" + UUID.randomUUID()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void behind_the_last_row_of_a_page_the_next_begins() {
        var people = beans.getBean(People.class);
        var viewer =
                beans.getBean(Viewers.class).of(beans.getBean(Employees.class).person(ward.officer));
        for (var order : PeopleFilter.Order.values()) {
            var filter = new PeopleFilter("", null, PeopleFilter.Which.ALL, order);
            var all = people.find(viewer, filter, null, 10);
            assertThat(all).hasSizeGreaterThan(2);
            var page = new PeoplePage(filter, all.subList(0, 1), true, true, false, false, List.of(), List.of());
            assertThat(ward.browserOf(ward.officer).get(page.next()).body())
                    .contains("href=\"/people/" + all.get(1).nip() + "\"")
                    .doesNotContain("href=\"/people/" + all.get(0).nip() + "\"");
            var first = all.getFirst();
            var text = order == PeopleFilter.Order.NIP ? first.nip().digits() : first.name();
            assertThat(people.find(
                            viewer, filter, new People.Last(text, first.id().id()), 10))
                    .isEqualTo(all.subList(1, all.size()));
        }
    }

    @Test
    void a_class_is_called_before_its_number() {
        var browser = ward.browserOf(ward.officer);
        assertThat(browser.get("/people?q=sari").body()).contains("data-b=\"Kelas\">6</td>");
        assertThat(browser.get("/people/" + ward.sari).body()).contains("data-b=\"Kelas\">6</td>");
    }

    @Test
    void the_table_for_spreadsheets_holds_what_the_filter_shows() {
        var heard = Heard.in(beans);
        var sheet = ward.browserOf(ward.officer).get("/people.csv?q=sari").body();
        assertThat(sheet.lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(ward.sari.digits(), "Sari " + ward.code, "CPNS");
        assertThat(heard.of(beans.getBean(Employees.class).person(ward.officer)))
                .contains("LIST_TAKEN|AGENCY_PERSONNEL||daftar pegawai, 1 orang");
    }

    @Test
    void whoever_looks_after_nobody_finds_no_list_and_no_search_box() {
        var browser = ward.browserOf(ward.sari);
        assertThat(browser.get("/people").statusCode()).isEqualTo(404);
        assertThat(browser.get("/people.csv").statusCode()).isEqualTo(404);
        assertThat(browser.get("/people/found?q=sari").statusCode()).isEqualTo(404);
        assertThat(browser.get("/").body()).doesNotContain("id=\"find\"");
        assertThat(ward.browserOf(ward.officer).get("/").body()).contains("id=\"find\"");
    }

    @Test
    void the_page_says_of_which_day_it_is_by_which_letter_he_came_and_that_the_visit_is_kept() {
        var page = "/people/" + ward.sari;
        var browser = ward.browserOf(ward.officer);
        assertThat(browser.get(page).body())
                .contains("Keadaan hari ini, ", "Kunjungan Anda ke halaman ini dicatat. Sari " + ward.code)
                .contains("href=\"/units/chart/" + ward.agency.id() + "\"")
                .doesNotContain("Dasar");
        browser.get(page + "/placements/new");
        var fields = List.of("unit", ward.code, "position", "Analis", "class", "7", "from", "2026-03-16");
        var all = Stream.concat(fields.stream(), Stream.of("position-asked", "Analis", "reason", "SK 821/114"))
                .toArray(String[]::new);
        assertThat(browser.post(page + "/placements", all).statusCode()).isEqualTo(303);
        assertThat(browser.get(page).body()).contains(">Dasar</th>", "data-b=\"Dasar:\">SK 821/114</td>");
        assertThat(ward.browserOf(ward.sari).get(page).body()).doesNotContain("Kunjungan Anda");
    }

    @Test
    void one_act_leads_and_the_others_are_folded_away() {
        var page = "/people/" + ward.sari;
        var body = ward.browserOf(ward.officer).get(page).body();
        var folded = body.replaceFirst("(?s).*Tindakan lain", "").replaceFirst("(?s)</details>.*", "");
        assertThat(folded).contains(page + "/identity", page + "/account", page + "/photo", page + "/leaving");
        assertThat(body.split("btn primary", -1)).hasSize(2);
        assertThat(ward.browserOf(ward.sari).get(page).body())
                .contains(page + "/photo")
                .doesNotContain("Tindakan lain", "btn primary");
    }

    @Test
    void a_person_is_seen_by_himself_his_officer_and_his_treasurer_and_by_nobody_else() {
        var page = "/people/" + ward.sari;
        assertThat(ward.browserOf(ward.sari).get(page).body())
                .contains("Nanda " + ward.code, "Rekening</dt>", "Golongan</dt>")
                .doesNotContain(page + "/placements/new");
        assertThat(ward.browserOf(ward.officer).get(page).body())
                .contains(page + "/placements/new", "Golongan</dt>", "/people/" + ward.officer)
                .doesNotContain("Rekening</dt>");
        assertThat(ward.browserOf(ward.treasurer).get(page).body())
                .contains("Rekening</dt>")
                .doesNotContain("Golongan</dt>", page + "/placements/new");
        var stranger = new Ward(beans);
        assertThat(stranger.browserOf(stranger.officer).get(page).statusCode()).isEqualTo(404);
        assertThat(ward.browserOf(ward.sari).get("/people/" + ward.officer).statusCode())
                .isEqualTo(404);
        assertThat(ward.browserOf(ward.officer).get("/people/" + Ward.freeNip()).statusCode())
                .isEqualTo(404);
    }
}
