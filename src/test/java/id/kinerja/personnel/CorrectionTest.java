package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.calendar.MonthClosing;
import id.kinerja.frame.web.Wording;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Entered;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Language;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** What was mistyped is put right, and what stood there before stays to be seen. */
@House
class CorrectionTest extends AtTheDesk {

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void somebody_who_was_placed_by_hand() {
        place(sari + "/placements", "Analis", "2026-03-16");
    }

    @Test
    void a_mistyped_post_is_put_right_in_its_place_and_told_as_corrected() {
        var form = officer.get(sari + "/placements/2026-03-16/correction").body();
        assertThat(form).contains("value=\"Analis\"", "value=\"7\"", "value=\"2026-03-16\"");
        assertThat(place(sari + "/placements/2026-03-16/correction", "Arsiparis", "2026-03-01")
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.get(sari).body())
                .contains("Arsiparis", "28 Februari 2026", "1 Maret 2026", "dibetulkan")
                .containsPattern("<del>\\s*Analis, Kantor KEL-\\d+, kelas 7, mulai 16 Maret 2026\\s*</del>")
                .doesNotContain("15 Maret 2026");
        place(sari + "/placements/2026-03-01/correction", "Arsiparis", "2026-04-01");
        assertThat(officer.get(sari).body()).contains("31 Maret 2026", "1 April 2026");
    }

    @Test
    void what_officers_changed_is_told_in_the_language_of_the_reader() {
        place(sari + "/placements/2026-03-16/correction", "Arsiparis", "2026-03-01");
        end(ward.sari, LocalDate.of(2026, 5, 1));
        back(ward.sari, LocalDate.of(2026, 5, 1));
        officer.post("/language", "language", "en");
        assertThat(officer.get(sari).body())
                .containsPattern(
                        "Post corrected <del>\\s*Analis, Kantor KEL-\\d+, class 7, from 16 March 2026\\s*</del>")
                .containsPattern("<ins>\\s*Arsiparis, Kantor KEL-\\d+, class 7, from 1 March 2026\\s*</ins>")
                .containsPattern("Placed <del>\\s*Pengolah Data, Kantor KEL-\\d+, class 6\\s*</del>")
                .containsPattern("Serves again <del>\\s*retired from 1 May 2026\\s*</del>")
                .doesNotContain("kelas", "pensiun");
    }

    @Test
    void what_was_told_before_facts_were_kept_stands_as_it_was_written() {
        var person = beans.getBean(Employees.class).person(ward.sari);
        var by = beans.getBean(Employees.class).person(ward.officer);
        var entered = new Entered(person, Ward.BEGIN, "SK lama", by, Instant.EPOCH);
        var before = PersonFile.Told.text("Analis, Kantor, 7, 2026-03-16");
        beans.getBean(DeskRepository.class).tell(PersonnelAct.CORRECTED_POST, entered, before, PersonFile.Told.NOTHING);
        officer.post("/language", "language", "en");
        assertThat(officer.get(sari).body()).containsPattern("<del>\\s*Analis, Kantor, 7, 2026-03-16\\s*</del>");
    }

    @Test
    void a_corrected_post_stays_between_its_neighbours() {
        var first = sari + "/placements/" + Ward.BEGIN + "/correction";
        assertThat(place(first, "Pengolah", "2026-03-16").body()).contains("Pilih tanggal sebelumnya");
        var last = sari + "/placements/2026-03-16/correction";
        assertThat(place(last, "Analis", Ward.BEGIN.toString()).body()).contains("Pilih tanggal sesudahnya");
        assertThat(officer.get(sari + "/placements/2026-03-17/correction").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_post_of_a_closed_month_is_told_to_be_followed_by_the_right_one() {
        close(YearMonth.of(2026, 9));
        var answer = place(sari + "/placements/2026-03-16/correction", "Arsiparis", "2026-10-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("catat yang benar dengan “Ubah penempatan” mulai Kamis, 1 Oktober 2026");
    }

    @Test
    void an_end_that_was_none_is_taken_back_and_roles_do_not_come_back_with_it() {
        var today = LocalDate.now(clock);
        end(ward.treasurer, today);
        assertThat(officer.get("/people/" + ward.treasurer + "/record/rank").statusCode())
                .isEqualTo(200);
        assertThat(serve(ward.treasurer, today).body()).contains("Catat kembali bertugas");
        var early = back(ward.treasurer, today.minusDays(1));
        assertThat(early.body()).contains("Ia masih bertugas sebelum");
        assertThat(back(ward.treasurer, today).statusCode()).isEqualTo(303);
        var page = officer.get("/people/" + ward.treasurer).body();
        assertThat(page)
                .contains(
                        "CPNS, bertugas sejak diterima", "Dicatat kembali bertugas", "pensiun mulai", "BUP", "SK batal")
                .contains("Umi " + ward.code + ", Pengolah Data", ", kelas 6")
                .doesNotContain("bertugas sejak " + Wording.in(Language.ID).date(today));
        assertThat(roles(ward.treasurer)).isZero();
        assertThat(new Browser(port).signIn(ward.treasurer.digits(), "rahasia").statusCode())
                .isEqualTo(303);
        assertThat(officer.get("/people/" + ward.treasurer + "/return").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_was_suspended_before_an_end_that_was_none_is_suspended_again() {
        officer.get(sari + "/record/employment");
        var fields = List.of("employment", "CPNS", "standing", "SUSPENDED", "from", "2026-04-01", "reason", "SK");
        officer.post(sari + "/record/employment", fields.toArray(String[]::new));
        clock.goOn(Duration.ofSeconds(1));
        end(ward.sari, LocalDate.of(2026, 5, 1));
        assertThat(officer.get(sari + "/return").body()).contains("Sebelum itu ia diberhentikan sementara");
        clock.goOn(Duration.ofSeconds(1));
        assertThat(back(ward.sari, LocalDate.of(2026, 5, 1)).statusCode()).isEqualTo(303);
        assertThat(officer.get(sari).body())
                .contains("tercatat diberhentikan sementara lagi mulai", "diberhentikan sementara sejak 1 April 2026")
                .doesNotContain("sejak 1 Mei 2026");
    }

    @Test
    void who_serves_again_from_a_later_day_holds_his_post_from_then_on() {
        end(ward.sari, LocalDate.of(2026, 5, 1));
        back(ward.sari, LocalDate.of(2026, 7, 1));
        assertThat(officer.get(sari).body())
                .contains("30 April 2026", "bertugas sejak 1 Juli 2026", "pensiun sejak 1 Mei 2026");
    }

    @Test
    void who_served_without_a_break_is_told_to_have_done_so_since_before_the_end_that_was_none() {
        officer.get(sari + "/record/employment");
        assertThat(serve(ward.sari, LocalDate.of(2026, 2, 1)).statusCode()).isEqualTo(303);
        clock.goOn(Duration.ofSeconds(1));
        end(ward.sari, LocalDate.of(2026, 5, 1));
        assertThat(officer.get(sari).body()).contains("bertugas sejak 1 Februari 2026", "pensiun sejak 1 Mei 2026");
        clock.goOn(Duration.ofSeconds(1));
        assertThat(back(ward.sari, LocalDate.of(2026, 5, 1)).statusCode()).isEqualTo(303);
        assertThat(officer.get(sari).body())
                .contains("CPNS, bertugas sejak 1 Februari 2026")
                .doesNotContain("sejak 1 Mei 2026");
    }

    @Test
    void a_rank_that_was_mistyped_stays_to_be_seen() {
        for (var rank : List.of("III/c", "III/b")) {
            officer.get(sari + "/record/rank");
            officer.post(sari + "/record/rank", "rank", rank, "from", "2026-04-01", "reason", "SK");
        }
        assertThat(officer.get(sari).body()).contains("<del>golongan III/c, mulai 1 April 2026</del>");
    }

    private HttpResponse<String> place(String path, String position, String from) {
        officer.get(sari + "/record/rank");
        return officer.post(
                path,
                "unit",
                ward.code,
                "position",
                position,
                "position-asked",
                position,
                "class",
                "7",
                "from",
                from,
                "reason",
                "SK 821/7");
    }

    private void end(Nip nip, LocalDate from) {
        officer.get("/people/" + nip + "/leaving");
        var answer = officer.post(
                "/people/" + nip + "/leaving",
                "standing",
                "RETIRED",
                "from",
                from.toString(),
                "reason",
                "BUP",
                "confirmed",
                "yes");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> serve(Nip nip, LocalDate from) {
        var fields = List.of("employment", "CPNS", "standing", "ACTIVE", "from", from.toString(), "reason", "SK");
        return officer.post("/people/" + nip + "/record/employment", fields.toArray(String[]::new));
    }

    private HttpResponse<String> back(Nip nip, LocalDate from) {
        officer.get("/people/" + nip + "/return");
        return officer.post("/people/" + nip + "/return", "from", from.toString(), "reason", "SK batal");
    }

    private int roles(Nip nip) {
        var person = beans.getBean(Employees.class).person(nip);
        return beans.getBean(Viewers.class).of(person).grants().size();
    }

    private void close(YearMonth month) {
        var unit = new Unit(ward.agency, ward.code, "Kantor", ward.agency, ZoneId.of("Asia/Jakarta"));
        var closer = new Viewer(beans.getBean(Employees.class).person(ward.officer), "Nanda", List.of());
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> beans.getBean(MonthClosing.class).freeze(unit, month, closer));
    }
}
