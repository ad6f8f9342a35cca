package id.kinerja.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.Entered;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.Organization;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The chart is open to everybody; only the city's officer changes it. */
@House
class ChartPageTest extends AgencyToChange {

    @Test
    void a_clerk_walks_from_the_government_to_the_people_of_his_section() {
        assertThat(clerk.get("/units/chart").body())
                .contains("/units/chart/" + borough.agency().id());
        assertThat(clerk.get("/units/chart/" + borough.agency().id()).body())
                .contains(division, "3 pegawai, 0 jabatan pimpinan tanpa pejabat definitif", "Kepala Uji");
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
        var noDay = clerk.get(division + "?on=2026-02-31");
        assertThat(noDay.statusCode()).isEqualTo(422);
        assertThat(noDay.body()).contains("“2026-02-31” bukan tanggal yang ada");
        assertThat(officer.get(change).body())
                .contains("Ganti nama", REASON, borough.officer().name(), "sebelum Kinerja dipakai")
                .doesNotContain("taken over with the books");
    }

    @Test
    void a_new_section_stands_vacant_until_somebody_acts() {
        send(
                division + "/create",
                "name=Seksi Baru|code=" + borough.division().id()
                        + "-9|kind=SECTION|leader=Kepala Seksi Baru|jobClass=9|from=2026-11-02");
        assertThat(clerk.get(division).body())
                .contains("Belum ada pejabat", "1 jabatan pimpinan tanpa pejabat definitif");
        send(
                "/units/chart/" + newSection() + "/act",
                "kind=PLT|letter=800/1|from=2026-11-02|until=2026-12-31|nip="
                        + borough.nips().get(1));
        assertThat(clerk.get(division).body())
                .contains("Plt.", "sampai 31 Desember 2026")
                .doesNotContain("Belum ada pejabat");
        assertThat(clerk.get("/people/" + borough.nips().get(1)).body())
                .as("his own page says where he acts, and by which letter")
                .contains("Kepala Seksi Baru, Seksi Baru", "2 November 2026 – 31 Desember 2026", "Dasar: 800/1");
    }

    @Test
    void each_card_says_how_many_leading_positions_below_are_vacant_and_leads_to_them() {
        var agency = "/units/chart/" + borough.agency().id();
        var vacancies = "/units/chart/vacancies?unit=" + borough.division().id();
        assertThat(clerk.get(agency).body()).doesNotContain("lowong", vacancies);
        send(
                division + "/create",
                "name=Seksi Baru|code=" + borough.division().id()
                        + "-9|kind=SECTION|leader=Kepala Seksi Baru|jobClass=9|from=2026-11-02");
        assertThat(clerk.get(agency).body())
                .contains("1 jabatan lowong di bawahnya", "href=\"" + vacancies + "\"", "Lihat 1 jabatan lowong");
        assertThat(clerk.get("/units/chart").body())
                .contains(
                        "1 jabatan lowong di bawahnya",
                        "/units/chart/vacancies?unit=" + borough.agency().id());
        assertThat(clerk.get(vacancies).body())
                .contains("Kepala Seksi Baru", "belum ada", "/units/chart/" + newSection())
                .doesNotContain("Kepala Bidang Uji");
        assertThat(clerk.get(vacancies + "&on=2026-11-01").body())
                .contains("0 jabatan pimpinan tanpa pejabat definitif")
                .doesNotContain("Kepala Seksi Baru");
        send(
                "/units/chart/" + newSection() + "/act",
                "kind=PLT|letter=800/1|from=2026-11-02|until=2026-12-31|nip="
                        + borough.nips().get(1));
        assertThat(clerk.get(vacancies).body()).contains("Staf Uji sampai 31 Desember 2026");
        assertThat(clerk.get(vacancies + "&acting=none").body()).doesNotContain("Kepala Seksi Baru</a>");
        assertThat(clerk.get("/units/chart/vacancies").body()).contains("Kepala Seksi Baru");
    }

    @Test
    void one_of_a_thing_is_no_plural_in_english() {
        send(
                division + "/create",
                "name=Seksi Baru|code=" + borough.division().id()
                        + "-9|kind=SECTION|leader=Kepala Seksi Baru|jobClass=9|from=2026-11-02");
        clerk.get(division);
        clerk.post("/language", "language", "en");
        assertThat(clerk.get("/units/chart/" + borough.agency().id()).body())
                .contains("3 people, 1 leading position without a permanent holder", "1 vacant position below");
    }

    @Test
    void who_leads_the_government_stands_at_its_top_from_the_day_on_which_he_does() {
        var mayor = new PersonId(UUID.randomUUID());
        var name = "Bupati " + borough.agency().id();
        var begin = LocalDate.of(2026, 11, 2);
        var books = beans.getBean(PersonnelBooks.class);
        books.addPersons(Map.of(mayor, name));
        assertThat(clerk.get("/units/chart").body()).doesNotContain(name);
        books.grant(List.of(new NewGrant(mayor, new Grant(Role.MAYOR, null), begin, "pelantikan")));
        assertThat(clerk.get("/units/chart").body()).contains("<b>" + name + "</b><small>Wali kota</small>");
        var entered = new Entered(mayor, begin, "pelantikan", borough.officer().person(), Instant.EPOCH);
        books.enterOutsider(entered, name, "Bupati Desa", null);
        assertThat(clerk.get("/units/chart").body()).contains("<b>" + name + "</b><small>Bupati Desa</small>");
        assertThat(clerk.get("/units/chart?on=2026-11-01").body()).doesNotContain(name);
        assertThat(clerk.get("/units/chart/" + borough.agency().id()).body()).doesNotContain(name);
    }

    @Test
    void of_a_day_before_anything_is_on_record_the_page_says_since_when_and_leads_there() {
        send(division + "/create", "name=Seksi Muda|code=" + borough.section().id() + "|kind=SECTION|from=2026-11-02");
        var young = "/units/chart/" + unit("Seksi Muda");
        assertThat(clerk.get(young + "?on=2026-11-01").body())
                .contains("Struktur ini tercatat sejak 2 November 2026", young + "?on=2026-11-02");
        assertThat(clerk.get(young + "?on=2026-11-02").body()).doesNotContain("tercatat sejak");
        var government = clerk.get("/units/chart?on=1950-01-01").body();
        assertThat(government)
                .contains("Struktur ini tercatat sejak", "/units/chart?on=")
                .doesNotContain("class=\"org");
        var first = government.replaceFirst("(?s).*/units/chart\\?on=([0-9-]{10}).*", "$1");
        assertThat(clerk.get("/units/chart?on=" + first).body())
                .contains("class=\"org")
                .doesNotContain("tercatat sejak");
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

    private HttpResponse<String> rename(Browser browser, String name, String from) {
        return browser.post(division + "/rename", "name", name, "from", from, "reason", REASON);
    }
}
