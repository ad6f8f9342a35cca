package id.kinerja.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.Organization;
import java.net.http.HttpResponse;
import java.time.LocalDate;
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
