package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.house.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person sees and takes what is held about him, an officer takes it on request, and old data go. */
@Tag("journey")
class PersonalDataTest {

    private static final String WHY = "Surat permintaan 005/77/2026";

    private final CityHall hall = CityHall.afresh();
    private final String late = hall.cast(CastRole.OFTEN_LATE_EMPLOYEE).nip().digits();

    @TempDir
    private Path folder;

    @AfterAll
    static void what_was_done_is_undone() {
        CityHall.afresh();
    }

    @Test
    void everybody_takes_his_own_and_sees_who_looked() throws Exception {
        browserOf(hall.cast(CastRole.AGENCY_OFFICER).nip().digits()).get("/people/" + late + "/days/2026-10");
        var own = browserOf(late);
        assertThat(own.get("/account/data").body())
                .contains("Nanda Jujur", "Pengelola kepegawaian", "Presensi di mesin", "dari mesin presensi")
                .doesNotContain("Peran yang Anda berikan");
        var files = files(own.taken("/account/data"));
        assertThat(files.get("BACA-DULU.txt"))
                .contains("Rudi Telaten", "UU 27/2022", "Kebijakan yang Anda tetapkan: tidak ada");
        assertThat(files).containsOnlyKeys("BACA-DULU.txt", "data-saya.html", "data-saya.xlsx", "data.json");
        assertThat(files.get("data-saya.html"))
                .contains("Rudi Telaten", "Diunduh oleh yang bersangkutan", "href=\"#part1\"")
                .contains("Waktu presensi", "23 Oktober 2026 ", "terminal ARPUS", "apel", late)
                .doesNotContain("<script", "http://", "https://")
                .doesNotContainPattern(">[A-Z]+_[A-Z_]+<")
                .doesNotContainPattern(">[tf]</td>|>[\\[(]\\d{4}-|\\d{4}-\\d{2}-\\d{2}T");
        assertThat(files.get("data.json"))
                .contains("\"attendance-punch\"", "Nanda Jujur")
                .doesNotContain("$argon2", "Sari Cermat");
    }

    @Test
    void what_was_refused_is_no_look() {
        var mayor = browserOf("walikota");
        var person = "/people/" + late;
        var correction = "/placements/2018-12-01/correction";
        for (var page : List.of(
                "/zakat", "/zakat/choice", "/photo", "/account", "/record/rank", "/identity", "/return", correction)) {
            assertThat(mayor.get(person + page).statusCode()).as(page).isIn(403, 404);
        }
        mayor.get("/account");
        for (var form : List.of("/placements", "/record/rank", "/identity", "/leaving", "/zakat", correction)) {
            assertThat(mayor.post(person + form).statusCode()).as(form).isIn(403, 404);
        }
        assertThat(browserOf(late).get("/account/data").body()).doesNotContain("Wali kota</small>");
        assertThat(mayor.get(person).statusCode()).isEqualTo(200);
        assertThat(browserOf(late).get("/account/data").body()).contains("Wali kota</small>");
    }

    @Test
    void an_officer_takes_it_on_request_and_the_person_and_the_auditor_see_that() throws Exception {
        var officer = browserOf(hall.cast(CastRole.CITY_OFFICER).nip().digits());
        officer.get("/privacy");
        assertThat(officer.post("/privacy/copies", "who", late, "why", "ya").body())
                .containsPattern("id=\"why\" name=\"why\"[^>]* aria-invalid=\"true\"");
        assertThat(officer.post("/privacy/copies", "who", "199912312022031999", "why", WHY)
                        .body())
                .contains("id=\"who-error\"");
        var files = files(officer.taken("/privacy/copies", "who", late, "why", WHY));
        assertThat(files.get("data-saya.html")).contains(late, "Diberikan oleh Rina Waskita");
        assertThat(browserOf(late).get("/account/data").body())
                .contains("Rina Waskita", "salinan data pribadi diberikan");
        assertThat(browserOf("auditor").get("/audit?act=DATA_GIVEN_OUT").body())
                .contains("Rina Waskita", "Rudi Telaten", WHY);
        assertThat(browserOf("auditor")
                        .get("/audit?act=DATA_GIVEN_OUT&q=" + late)
                        .body())
                .contains(WHY);
        assertThat(browserOf("auditor")
                        .get("/audit?act=DATA_GIVEN_OUT&q=199912312022031999")
                        .body())
                .doesNotContain(WHY);
        assertThat(browserOf("auditor").get("/audit?q=salinan+data+pribadi").body())
                .contains(WHY);
    }

    @Test
    void the_console_writes_a_folder_or_a_zip_and_says_who_ran_it() throws Exception {
        var place = folder.resolve("salinan");
        var done = Command.run(hall, folder, "person", "export", late, "--output", place.toString());
        assertThat(done.status()).as(done.err().toString()).isZero();
        assertThat(place.resolve("data.json")).content().contains("Rudi Telaten");
        assertThat(place.resolve("data-saya.html"))
                .content()
                .contains("Rudi Telaten", "Diberikan dari komputer server");
        var zip = folder.resolve("salinan.zip");
        assertThat(Command.run(hall, folder, "person", "export", "walikota", "--lang", "en", "--output", zip.toString())
                        .status())
                .isZero();
        assertThat(files(Files.readAllBytes(zip))).containsKey("my-data.html");
        assertThat(Command.run(hall, folder, "person", "export", "siapa", "--output", zip.toString())
                        .status())
                .isEqualTo(1);
        assertThat(browserOf("auditor").get("/audit?act=DATA_GIVEN_OUT").body())
                .contains(System.getProperty("user.name") + " (konsol)");
    }

    @Test
    void periods_are_set_for_days_to_come_and_old_data_are_shown_before_they_go() throws Exception {
        var officer = browserOf(hall.cast(CastRole.CITY_OFFICER).nip().digits());
        officer.get("/privacy");
        assertThat(period(officer, "SESSIONS", "0", "2026-11-20")).contains("id=\"days-error\"");
        assertThat(period(officer, "SESSIONS", "2", "2026-11-19")).contains("id=\"from-error\"");
        assertThat(officer.post("/privacy/periods").body())
                .contains("kind-error", "from-error", "basis-error", "reason-error")
                .containsPattern("href=\"#kind\">Jenis data: Isilah dahulu[.]")
                .containsPattern("href=\"#basis\">Dasar hukum: Isilah dahulu[.]");
        period(officer, "FILE_LOOKS", "400", "2027-01-01");
        assertThat(officer.get("/privacy").body())
                .contains("400 hari", "1 Januari 2027", "Masa simpan sudah ditetapkan.")
                .contains("contoh</span>");
        var shown = Command.run(hall, folder, "retention", "--lang", "id");
        assertThat(shown.out())
                .hasSize(10)
                .allMatch(line -> line.contains("akan dihapus"))
                .anyMatch(line -> line.contains("contoh"));
        assertThat(Command.run(hall, folder, "retention", "--apply").status()).isZero();
        assertThat(Command.run(hall, folder, "doctor").status()).isZero();
        assertThat(browserOf("auditor").get("/audit?q=masa+simpan").body()).contains("400 hari");
        assertThat(browserOf("auditor").get("/audit?q=RETENTION").body()).contains("400 hari");
        assertThat(browserOf("auditor").get("/audit?act=PERIOD_SET").body())
                .contains("1.825 hari", "400 hari", "Arsip baru");
    }

    private static String period(Browser officer, String kind, String days, String from) {
        return officer.post(
                        "/privacy/periods",
                        "kind",
                        kind,
                        "days",
                        days,
                        "from",
                        from,
                        "basis",
                        "Perwali 1/2026 Pasal 2",
                        "reason",
                        "Arsip baru menurut jadwal")
                .body();
    }

    private Browser browserOf(String signIn) {
        var browser = new Browser(URI.create(hall.address()).getPort());
        browser.signIn(signIn, CityHall.PASSWORD);
        return browser;
    }

    private static Map<String, String> files(byte[] zipped) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
