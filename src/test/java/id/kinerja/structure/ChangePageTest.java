package id.kinerja.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The forms by which a unit is changed: what is wrong is told at once and in its place, and nothing is wiped. */
@House
class ChangePageTest extends AgencyToChange {

    @Test
    void a_day_of_last_month_is_refused_at_its_field_and_what_was_typed_stays() {
        assertThat(rename("Bidang <Baru>", "2026-10-01").body())
                .contains("id=\"rename-from-error\">Kamis, 1 Oktober 2026 ada di bulan yang sudah lewat")
                .contains("Bidang &lt;Baru>");
    }

    @Test
    void a_new_name_stands_in_the_history_of_the_unit() {
        assertThat(rename("Bidang Baru", "2026-12-01").statusCode()).isEqualTo(303);
        assertThat(officer.get(change).body()).contains("<b>Ganti nama: Bidang Baru</b>");
    }

    @Test
    void what_is_no_date_is_refused_at_its_field() {
        assertThat(rename("Bidang Baru", "besok").body()).contains("rename-from-error\">\"besok\" bukan tanggal");
    }

    @Test
    void all_that_is_wrong_with_a_form_is_said_at_once_at_each_field_and_above() {
        var body = send("create", "name=|code=X-1|kind=SECTION|jobClass=delapan|leader=Kepala|from=besok|reason=")
                .body();
        assertThat(body)
                .contains(
                        "href=\"#create-name\">Nama unit: Tulis nama unit.",
                        "href=\"#create-jobClass\"",
                        "href=\"#create-from\"")
                .contains("create-name-error", "create-jobClass-error", "create-from-error", "create-reason-error")
                .contains("value=\"X-1\"", "value=\"delapan\"")
                .doesNotContain("create-code-error", "Isian Anda tidak hilang");
        var acting = send("act", "kind=PLT|nip=123|letter=|from=2026-12-01|until=2026-11-01|reason=" + REASON)
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
                .contains(
                        "move-parent-error\">Seksi Uji sudah berada di bawah Bidang Uji pada Selasa, 1 Desember 2026");
        assertThat(move(section, borough.agency().id().toString()).statusCode()).isEqualTo(303);
    }

    @Test
    void who_acted_stands_on_the_page_and_is_called_off_early_without_being_wiped() {
        var nip = borough.nips().get(1).toString();
        var plh = "kind=PLH|letter=800/7|from=2026-11-25|until=2026-12-31|reason=Cuti besar|nip=" + nip;
        assertThat(send("act", plh).statusCode()).isEqualTo(303);
        var page = officer.get(change).body();
        assertThat(page)
                .contains("Plh. Staf Uji", "25 November 2026 sampai 31 Desember 2026", "Surat 800/7, dicatat oleh")
                .contains("Cuti besar", "Akhiri Plt. atau Plh. lebih awal");
        var term = page.replaceFirst("(?s).*name=\"acting\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");
        assertThat(end(term, "2026-10-31").body()).contains("end-from-error\">");
        assertThat(end(term, "2027-01-02").body()).contains("end-from-error\">Penunjukan ini memang berakhir");
        assertThat(end("", "2026-12-10").body()).contains("end-acting-error");
        assertThat(end(term, "2026-12-10").statusCode()).isEqualTo(303);
        assertThat(officer.get(change).body())
                .contains(
                        "25 November 2026 sampai 9 Desember 2026", "semula sampai 31 Desember 2026", "Pejabat kembali");
        assertThat(clerk.get(division + "?on=2026-12-09").body()).contains("Plh.");
        assertThat(clerk.get(division + "?on=2026-12-10").body()).doesNotContain("Plh.");
    }

    @Test
    void whoever_has_not_begun_to_act_is_withdrawn_as_a_whole_and_that_he_was_appointed_stays_written() {
        var plh = "kind=PLH|letter=800/7|from=2026-11-25|until=2026-11-25|reason=Cuti besar|nip="
                + borough.nips().get(1);
        assertThat(send("act", plh).statusCode()).isEqualTo(303);
        var term = officer.get(change)
                .body()
                .replaceFirst("(?s).*name=\"acting\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");
        assertThat(end(term, "2026-11-25").statusCode()).isEqualTo(303);
        assertThat(officer.get(change).body())
                .contains(
                        "25 November 2026 sampai 25 November 2026", "Ditarik, tidak pernah berlaku", "Pejabat kembali")
                .doesNotContain("Akhiri Plt. atau Plh. lebih awal");
        assertThat(clerk.get(division + "?on=2026-11-25").body()).doesNotContain("Plh.");
        assertThat(clerk.get("/people/" + borough.nips().get(1)).body()).contains("Ditarik, tidak pernah berlaku");
        assertThat(end(term, "2026-11-26").statusCode()).isEqualTo(422);
        assertThat(send("act", plh).statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_began_before_today_to_act_is_called_off_from_the_day_after_his_first_at_the_earliest() {
        var plh = "kind=PLH|letter=800/7|from=2026-11-01|until=2026-11-30|reason=Cuti besar|nip="
                + borough.nips().get(1);
        assertThat(send("act", plh).statusCode()).isEqualTo(303);
        var term = officer.get(change)
                .body()
                .replaceFirst("(?s).*name=\"acting\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");
        assertThat(end(term, "2026-11-01").body())
                .contains("end-from-error\">Penunjukan ini sudah mulai Minggu, 1 November");
        assertThat(end(term, "2026-11-02").statusCode()).isEqualTo(303);
    }

    @Test
    void a_part_of_a_name_shows_who_may_act_and_one_of_them_is_chosen() {
        var rest = "|letter=800/8|from=2026-11-25|until=2026-12-31|reason=Cuti besar";
        var asked = send("act", "kind=PLH|nip=Staf Uj" + rest);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("act-nip-error\">Belum jelas siapa", "type=\"radio\" name=\"nip\" value=\"")
                .contains("value=\"Staf Uj\"");
        var chosen = "|nip=" + borough.nips().get(1) + "|nip-for=Staf Uj";
        assertThat(send("act", "kind=PLH|nip=Staf Uj" + chosen + rest).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> move(String unit, String parent) {
        return officer.post(unit + "/move", "parent", parent, "from", "2026-12-01", "reason", REASON);
    }

    private HttpResponse<String> end(String term, String from) {
        return officer.post(division + "/end", "acting", term, "from", from, "reason", "Pejabat kembali");
    }

    private HttpResponse<String> rename(String name, String from) {
        return officer.post(division + "/rename", "name", name, "from", from, "reason", REASON);
    }

    /** Fields and values, one after the other, between bars. */
    private HttpResponse<String> send(String form, String fields) {
        return officer.post(division + "/" + form, fields.split("[|=]", -1));
    }
}
