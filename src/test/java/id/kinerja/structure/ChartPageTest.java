package id.kinerja.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.Borough;
import id.kinerja.organization.Organization;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** The chart is open to everybody; only the city's officer changes it. */
@House
class ChartPageTest {

    private static final String REASON = "Perwali 12/2026";

    @Autowired
    private ApplicationContext beans;

    @Value("${local.server.port}")
    private int port;

    private Borough borough;
    private Browser clerk;
    private Browser officer;
    private String division;
    private String change;

    @BeforeEach
    void an_agency_with_a_division_and_a_section() {
        borough = Borough.found(beans);
        clerk = signedIn(1);
        officer = signedIn(3);
        division = "/units/chart/" + borough.division().id();
        change = division + "/change";
        officer.get(change);
    }

    private Browser signedIn(int person) {
        var browser = new Browser(port);
        browser.signIn(borough.nips().get(person).digits(), Borough.PASSWORD);
        return browser;
    }

    @Test
    void a_clerk_walks_from_the_government_to_the_people_of_his_section() {
        assertThat(clerk.get("/units/chart").body())
                .contains("/units/chart/" + borough.agency().id());
        assertThat(clerk.get("/units/chart/" + borough.agency().id()).body())
                .contains(division, "3 pegawai, 0 jabatan pimpinan kosong", "Kepala Uji");
        var section = clerk.get("/units/chart/" + borough.section().id()).body();
        assertThat(section).contains("Staf Uji", "Pendatang Uji", "Arsiparis");
        assertThat(section)
                .as("his own pages alone")
                .contains("<a class=\"item\" href=\"/people/" + borough.nips().get(1) + "\"")
                .doesNotContain("/people/" + borough.nips().get(2));
    }

    @Test
    void nobody_walks_who_is_not_signed_in() {
        assertThat(new Browser(port)
                        .get(division)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/sign-in");
    }

    @Test
    void for_a_clerk_there_is_no_way_to_change_it() {
        assertThat(clerk.get(division).body()).doesNotContain(change);
        assertThat(clerk.get(change).statusCode()).isEqualTo(404);
        clerk.get("/");
        assertThat(rename(clerk, "Bidang Saya", "2026-12-01").statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_name_is_seen_on_its_day_and_not_before() {
        assertThat(rename(officer, "Bidang Baru", "2026-12-01").headers().firstValue("Location"))
                .hasValue(change);
        assertThat(officer.get(change).body()).contains("data-toast", "Tersimpan.");
        assertThat(clerk.get(division + "?on=2026-11-30").body()).doesNotContain("Bidang Baru");
        assertThat(clerk.get(division + "?on=2026-12-01").body()).contains("Bidang Baru");
        assertThat(officer.get(change).body())
                .contains("Ganti nama", REASON, borough.officer().name(), "sebelum Kinerja dipakai")
                .doesNotContain("taken over with the books");
    }

    @Test
    void a_day_of_last_month_is_refused_at_its_field_and_what_was_typed_stays() {
        assertThat(rename(officer, "Bidang <Baru>", "2026-10-01").body())
                .contains("id=\"rename-from-error\">Kamis, 1 Oktober 2026 ada di bulan yang sudah lewat")
                .contains("Bidang &lt;Baru>");
    }

    @Test
    void what_is_no_date_is_refused_at_its_field() {
        assertThat(rename(officer, "Bidang Baru", "besok").body())
                .contains("rename-from-error\">\"besok\" bukan tanggal");
    }

    @Test
    void a_new_section_stands_vacant_until_somebody_acts() {
        send(
                division + "/create",
                "name=Seksi Baru|code=" + borough.division().id()
                        + "-9|kind=SECTION|leader=Kepala Seksi Baru|jobClass=9|from=2026-11-02");
        assertThat(clerk.get(division).body()).contains("Belum ada pejabat", "1 jabatan pimpinan kosong");
        send(
                "/units/chart/" + newSection() + "/act",
                "kind=PLT|letter=800/1|from=2026-11-02|until=2026-12-31|nip="
                        + borough.nips().get(1));
        assertThat(clerk.get(division).body())
                .contains("Plt.", "sampai 31 Desember 2026")
                .doesNotContain("Belum ada pejabat");
    }

    @Test
    void of_a_day_before_anything_is_on_record_the_page_says_since_when_and_leads_there() {
        send(division + "/create", "name=Seksi Muda|code=" + borough.section().id() + "|kind=SECTION|from=2026-11-02");
        var young = "/units/chart/" + unit("Seksi Muda");
        assertThat(clerk.get(young + "?on=2026-11-01").body())
                .contains("Struktur ini tercatat sejak 2 November 2026", young + "?on=2026-11-02");
        assertThat(clerk.get(young + "?on=2026-11-02").body()).doesNotContain("tercatat sejak");
        var government = clerk.get("/units/chart?on=1950-01-01").body();
        assertThat(government).contains("Struktur ini tercatat sejak", "/units/chart?on=").doesNotContain("class=\"org");
        var first = government.replaceFirst("(?s).*/units/chart\\?on=([0-9-]{10}).*", "$1");
        assertThat(clerk.get("/units/chart?on=" + first).body()).contains("class=\"org").doesNotContain("tercatat sejak");
    }

    private void send(String path, String fields) {
        officer.post(path, (fields + "|reason=" + REASON).split("[|=]"));
    }

    private UUID newSection() {
        return unit("Seksi Baru");
    }

    private UUID unit(String name) {
        var tree = beans.getBean(Organization.class).treeOn(LocalDate.of(2026, 11, 2));
        return tree.children(borough.division()).stream()
                .filter(unit -> unit.name().equals(name))
                .map(unit -> unit.id().id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_unit_with_people_in_it_does_not_close_and_says_how_many() {
        assertThat(officer.post(
                                "/units/chart/" + borough.section().id() + "/close",
                                "from",
                                "2026-12-01",
                                "reason",
                                REASON)
                        .body())
                .contains("2 orang masih ditempatkan");
    }

    @Test
    void all_that_is_wrong_with_a_form_is_said_at_once_at_each_field_and_above() {
        var body = officer.post(division + "/create", "name", "", "code", "X-1", "kind", "SECTION", "jobClass", "delapan",
                        "leader", "Kepala", "from", "besok", "reason", "")
                .body();
        assertThat(body)
                .contains("href=\"#create-name\"", "href=\"#create-jobClass\"", "href=\"#create-from\"")
                .contains("create-name-error", "create-jobClass-error", "create-from-error", "create-reason-error")
                .contains("value=\"X-1\"", "value=\"delapan\"")
                .doesNotContain("create-code-error", "Isian Anda tidak hilang");
        var acting = officer.post(division + "/act", "kind", "PLT", "nip", "123", "letter", "", "from", "2026-12-01",
                        "until", "2026-11-01", "reason", REASON)
                .body();
        assertThat(acting).contains("act-nip-error", "act-letter-error", "act-until-error", "act-kind-error");
    }

    @Test
    void no_parent_is_chosen_beforehand_and_a_move_to_where_it_stands_is_refused_at_the_field() {
        var section = "/units/chart/" + borough.section().id();
        var page = officer.get(section + "/change").body();
        assertThat(page)
                .contains("Sekarang di bawah Bidang Uji.", "<option value=\"\">Pilih unit induk yang baru</option>")
                .doesNotContain("<option value=\"" + borough.division().id());
        assertThat(page.replaceAll("(?s).*name=\"parent\"|</select>.*", ""))
                .contains("<option value=\"" + borough.agency().id())
                .doesNotContain("selected");
        assertThat(move(section, "").body()).contains("move-parent-error\">Pilih unit induk yang baru.");
        assertThat(move(section, borough.division().id().toString()).body())
                .contains("move-parent-error\">Seksi Uji sudah berada di bawah Bidang Uji pada Selasa, 1 Desember 2026");
        assertThat(move(section, borough.agency().id().toString()).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> move(String unit, String parent) {
        return officer.post(unit + "/move", "parent", parent, "from", "2026-12-01", "reason", REASON);
    }

    @Test
    void who_acted_stands_on_the_page_and_is_called_off_early_without_being_wiped() {
        var nip = borough.nips().get(1).toString();
        assertThat(officer.post(division + "/act", "kind", "PLH", "nip", nip, "letter", "800/7", "from", "2026-11-25",
                                "until", "2026-12-31", "reason", "Cuti besar")
                        .statusCode())
                .isEqualTo(303);
        var page = officer.get(change).body();
        assertThat(page)
                .contains("Plh. Staf Uji", "25 November 2026 sampai 31 Desember 2026", "Surat 800/7, dicatat oleh")
                .contains("Cuti besar", "Akhiri Plt. atau Plh. lebih awal");
        var term = page.replaceFirst("(?s).*name=\"acting\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");
        assertThat(end(term, "2026-11-25").body()).contains("end-from-error\">Penunjukan ini mulai Rabu, 25 November");
        assertThat(end(term, "2026-10-31").body()).contains("end-from-error\">");
        assertThat(end(term, "2027-01-02").body()).contains("end-from-error\">Penunjukan ini memang berakhir");
        assertThat(end("", "2026-12-10").body()).contains("end-acting-error");
        assertThat(end(term, "2026-12-10").statusCode()).isEqualTo(303);
        assertThat(officer.get(change).body())
                .contains("25 November 2026 sampai 9 Desember 2026", "semula sampai 31 Desember 2026", "Pejabat kembali");
        assertThat(clerk.get(division + "?on=2026-12-09").body()).contains("Plh.");
        assertThat(clerk.get(division + "?on=2026-12-10").body()).doesNotContain("Plh.");
    }

    private HttpResponse<String> end(String term, String from) {
        return officer.post(division + "/end", "acting", term, "from", from, "reason", "Pejabat kembali");
    }

    private HttpResponse<String> rename(Browser browser, String name, String from) {
        return browser.post(division + "/rename", "name", name, "from", from, "reason", REASON);
    }
}
