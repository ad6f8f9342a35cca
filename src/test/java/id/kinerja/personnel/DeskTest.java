package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.Browser;
import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Nip;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What officers do by hand. */
@House
class DeskTest extends AtTheDesk {

    @Test
    void a_new_employee_is_taken_in_with_his_post() {
        var nip = Ward.freeNip();
        assertThat(takeIn(nip.digits()).statusCode()).isEqualTo(303);
        assertThat(officer.get("/people/" + nip).body())
                .contains("Fajar Baru", "Arsiparis", "SK 813/1", "tercatat sebagai pegawai mulai", "data-toast");
    }

    @Test
    void every_wrong_field_is_told_at_once_and_nothing_is_lost() {
        officer.get("/people/new");
        var answer = officer.post(
                "/people",
                "nip",
                "199002302015032004",
                "name",
                "",
                "employment",
                "PNS",
                "rank",
                "III/z",
                "unit",
                "KEL-0",
                "position",
                "Arsiparis",
                "position-asked",
                "Arsiparis",
                "class",
                "18",
                "from",
                "2026-02-30",
                "reason",
                "SK");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("tanggal lahir yang ada", "Isi bagian ini", "“III/z” tidak ada", "“KEL-0”", "“18” tidak ada")
                .contains("Tulis tanggal yang ada", "value=\"199002302015032004\"", "aria-invalid");
    }

    @Test
    void a_number_that_somebody_has_is_refused_by_the_form_and_by_the_database() {
        var answer = takeIn(ward.sari.digits());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("NIP ini sudah tercatat");
    }

    @Test
    void an_empty_form_chooses_no_employment_and_says_that_it_is_missing_with_all_the_rest() {
        assertThat(officer.get("/people/new").body()).doesNotContain("value=\"CPNS\" selected");
        assertThat(officer.post("/people").body())
                .contains("Kepegawaian: ", "NIP: ", "Dasar atau alasan: ")
                .doesNotContain("bukan golongan");
    }

    @Test
    void of_somebody_of_another_agency_an_officer_is_told_who_transfers_him_and_no_more() {
        var elsewhere = new Ward(beans);
        var answer = takeIn(elsewhere.sari.digits());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("tidak tercatat di perangkat daerah Anda", "pejabat kepegawaian kota")
                .doesNotContain("NIP ini sudah tercatat", "Sari " + elsewhere.code);
    }

    @Test
    void a_transfer_in_the_middle_of_a_month_ends_the_post_before() {
        var answer = place("2026-03-16");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(officer.get(sari).body()).contains("15 Maret 2026", "16 Maret 2026", "Analis", "SK 821/7");
        assertThat(place("2026-03-16").body()).contains("Sudah ada penempatan mulai");
        assertThat(place("2025-12-01").statusCode()).isEqualTo(422);
        assertThat(place("2026-05-01", ward.officer).body()).contains("menetapkan diri sendiri sebagai atasan");
    }

    @Test
    void the_database_itself_refuses_what_the_forms_refuse() {
        var books = beans.getBean(PersonnelBooks.class);
        var person = beans.getBean(Employees.class).person(ward.sari);
        Stream.of(
                        new NewPlacement(person, ward.agency, "Lagi", 6, null, Ward.BEGIN.plusYears(1), null),
                        new NewPlacement(person, ward.agency, "Kelas", 18, null, Ward.BEGIN.minusYears(1), Ward.BEGIN),
                        new NewPlacement(person, ward.agency, "Diri", 6, person, Ward.BEGIN.minusYears(1), Ward.BEGIN))
                .forEach(wrong -> assertThatThrownBy(() -> books.addPlacements(List.of(wrong)))
                        .as(wrong.position())
                        .isInstanceOf(DataIntegrityViolationException.class));
    }

    @Test
    void a_corrected_name_and_number_are_found_and_the_old_ones_kept() {
        var heard = Heard.in(beans);
        var nip = Ward.freeNip();
        officer.get(sari + "/identity");
        var answer =
                officer.post(sari + "/identity", "nip", nip.digits(), "name", "Sari Baru", "reason", "Salah ketik");
        assertThat(answer.headers().firstValue("Location")).contains("/people/" + nip);
        assertThat(officer.get("/people/" + nip).body())
                .contains("Sari Baru", "<del>Sari " + ward.code, "<del>" + ward.sari, "Salah ketik");
        assertThat(ward.browserOf(nip).get("/people/" + nip).statusCode()).isEqualTo(200);
        assertThat(heard.of(beans.getBean(Employees.class).person(ward.officer)))
                .anyMatch(words -> words.contains("NIP diperbaiki"))
                .noneMatch(words -> words.contains(nip.digits()) || words.contains(ward.sari.digits()));
    }

    @Test
    void whoever_retires_holds_no_post_any_more_and_leaves_the_usual_list() {
        officer.get(sari + "/leaving");
        officer.post(
                sari + "/leaving", "standing", "RETIRED", "from", "2026-04-01", "reason", "BUP", "confirmed", "yes");
        assertThat(officer.get(sari).body()).contains("pensiun", "31 Maret 2026");
        assertThat(officer.get("/people?q=sari").body()).contains("Tidak ada orang yang cocok");
        assertThat(officer.get("/people?q=sari&which=ended").body()).contains("Sari " + ward.code);
        assertThat(place("2026-05-01").body()).contains("tercatat pensiun");
    }

    @Test
    void rank_and_employment_go_by_date_and_an_entry_holds_until_the_next_that_is_written() {
        enter(officer, "rank", "rank", "III/b", "from", "2026-04-01", "reason", "SK 823/1");
        enter(officer, "rank", "rank", "III/c", "from", "2026-02-01", "reason", "SK 823/2");
        assertThat(officer.get(sari).body()).contains("III/c sejak 1 Februari 2026", "III/b sejak 1 April 2026");
        enter(officer, "rank", "rank", "III/d", "from", "2026-04-01", "reason", "SK 823/1 dibetulkan");
        assertThat(officer.get(sari).body())
                .contains("III/c sejak 1 Februari 2026", "III/d sejak 1 April 2026")
                .contains("<del>golongan III/b, mulai")
                .doesNotContain("III/b sejak");
        enter(officer, "employment", "employment", "PNS", "standing", "ACTIVE", "from", "2026-03-01", "reason", "SK");
        assertThat(officer.get(sari).body()).contains("PNS, bertugas sejak 1 Maret 2026");
    }

    @Test
    void the_account_is_kept_by_the_treasurer_alone() {
        var treasurer = ward.browserOf(ward.treasurer);
        enter(treasurer, "bank", account("123 4567 890"));
        enter(treasurer, "tax", "status", "K/2", "npwp", "", "from", "2026-01-01", "reason", "KK");
        assertThat(ward.browserOf(ward.sari).get(sari).body())
                .contains("Bank Daerah 1234567890 atas nama Sari sejak", "K/2");
        assertThat(officer.get(sari).body()).doesNotContain("1234567890", "K/2");
        assertThat(officer.get("/people.csv").body()).doesNotContain("1234567890");
        assertThat(officer.get(sari + "/record/bank").statusCode()).isEqualTo(404);
        treasurer.get(sari + "/record/bank");
        assertThat(treasurer.post(sari + "/record/bank", account("12")).body()).contains("8–20 angka");
    }

    private static String[] account(String number) {
        return new String[] {
            "bank", "Bank Daerah", "number", number, "holder", "Sari", "from", "2026-01-01", "reason", "buku tabungan"
        };
    }

    @Test
    void nobody_keeps_his_own_record_and_no_stranger_anybodys() {
        var own = "/people/" + ward.officer;
        officer.get(sari + "/leaving");
        assertThat(officer.get(own + "/record/rank").statusCode()).isEqualTo(404);
        var answer = officer.post(own + "/record/rank", "rank", "IV/e", "from", "2026-01-01", "reason", "x");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Data sendiri tidak dapat diubah sendiri");
        var elsewhere = new Ward(beans);
        var stranger = elsewhere.browserOf(elsewhere.officer);
        stranger.get("/people/new");
        for (var form : List.of("/placements", "/identity", "/leaving", "/record/rank", "/record/tax")) {
            assertThat(stranger.post(sari + form, "reason", "x").statusCode())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(ward.browserOf(ward.sari).get("/people/new").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> takeIn(String nip) {
        officer.get("/people/new");
        return officer.post(
                "/people",
                "nip",
                nip,
                "name",
                "Fajar Baru",
                "employment",
                "CPNS",
                "rank",
                "III/a",
                "unit",
                ward.code,
                "position",
                "Arsiparis",
                "class",
                "",
                "superior",
                "",
                "from",
                "2026-10-01",
                "reason",
                "SK 813/1");
    }

    private HttpResponse<String> place(String from) {
        return place(from, ward.treasurer);
    }

    private HttpResponse<String> place(String from, Nip superior) {
        officer.get(sari + "/placements/new");
        return officer.post(
                sari + "/placements",
                "unit",
                ward.code,
                "position",
                "Analis",
                "position-asked",
                "Analis",
                "class",
                "7",
                "superior",
                superior.digits(),
                "from",
                from,
                "reason",
                "SK 821/7");
    }

    private void enter(Browser browser, String part, String... fields) {
        browser.get(sari + "/record/" + part);
        var answer = browser.post(sari + "/record/" + part, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
