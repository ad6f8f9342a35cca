package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.Browser;
import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Deciders.Term;
import id.kinerja.organization.Employees;
import id.kinerja.organization.OrganizationRefusal;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Another superior and a delegate are named by the officer in charge, for a time, and never by those whom it is about. */
@House
class AuthorityDeskTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Autowired
    private ApplicationContext beans;

    private Ward ward;
    private Browser officer;
    private String sari;
    private Deciders deciders;

    @BeforeEach
    void an_officer_at_his_desk() {
        ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
        sari = "/people/" + ward.sari;
        deciders = beans.getBean(Deciders.class);
    }

    @Test
    void another_superior_decides_for_his_time_and_stands_on_the_page() {
        assertThat(send("superior", ward.treasurer, "2026-12-01")).doesNotContain("class=\"error\"");
        assertThat(deciders.superior(person(ward.sari), DECEMBER)).hasValue(person(ward.treasurer));
        assertThat(deciders.superior(person(ward.sari), DECEMBER.plusDays(31))).hasValue(person(ward.officer));
        assertThat(officer.get(sari).body()).contains("1 Desember 2026 sampai 31 Desember 2026. 800/9, Tugas khusus");
        assertThat(send("superior", ward.treasurer, "2026-12-15"))
                .contains("from-error\">Untuk sebagian masa itu sudah ditetapkan Umi " + ward.code
                        + ", mulai Selasa, 1 Desember 2026 sampai Kamis, 31 Desember 2026.");
    }

    @Test
    void a_delegate_decides_in_the_place_of_another() {
        assertThat(send("delegate", ward.treasurer, "2026-12-01")).doesNotContain("class=\"error\"");
        assertThat(officer.get(sari).body()).contains("Delegasi wewenang", "800/9, Tugas khusus");
    }

    @Test
    void what_was_named_ends_before_its_time_and_what_was_before_stays() {
        send("superior", ward.treasurer, "2026-12-01");
        officer.get(sari + "/record/superior-end");
        var path = sari + "/record/superior-end";
        assertThat(officer.post(path, "from", "2027-02-01", "reason", "Selesai").body())
                .contains("Isi tanggal di dalam masanya");
        assertThat(officer.post(path, "from", "2026-12-10", "reason", "Selesai").statusCode())
                .isEqualTo(303);
        assertThat(deciders.superior(person(ward.sari), DECEMBER.plusDays(8))).hasValue(person(ward.treasurer));
        assertThat(deciders.superior(person(ward.sari), DECEMBER.plusDays(9))).hasValue(person(ward.officer));
        assertThat(officer.get(sari).body()).contains("1 Desember 2026 sampai 9 Desember 2026");
    }

    @Test
    void what_was_named_wrongly_is_withdrawn_on_its_first_day_and_stays_written_with_who_and_why() {
        send("superior", ward.treasurer, "2026-12-10");
        send("delegate", ward.treasurer, "2026-12-10");
        var wrong = "Salah orang";
        for (var part : List.of("superior", "delegate")) {
            officer.get(sari + "/record/" + part + "-end");
            assertThat(officer.post(sari + "/record/" + part + "-end", "from", "2026-12-10", "reason", wrong)
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(deciders.of(person(ward.sari), LocalDate.of(2026, 12, 10)))
                .extracting(one -> one.person())
                .containsExactly(person(ward.officer));
        assertThat(officer.get(sari).body())
                .contains("10 Desember 2026 sampai 31 Desember 2026")
                .containsPattern("(?s)Ditarik, tidak pernah berlaku; oleh Nanda " + ward.code
                        + ", \\d+ \\w+ 2026: Salah orang.*Ditarik, tidak pernah berlaku");
        assertThat(send("superior", ward.treasurer, "2026-12-10")).doesNotContain("class=\"error\"");
    }

    @Test
    void what_has_begun_before_today_is_not_withdrawn_but_what_begins_today_is() {
        var today = LocalDate.now(beans.getBean(SetClock.class));
        var yesterday = today.minusDays(1).toString();
        send("superior", ward.treasurer, yesterday);
        send("delegate", ward.treasurer, today.toString());
        officer.get(sari + "/record/superior-end");
        assertThat(officer.post(sari + "/record/superior-end", "from", yesterday, "reason", "Salah")
                        .body())
                .contains("tidak ada penetapan yang dapat diakhiri");
        assertThat(officer.post(sari + "/record/delegate-end", "from", today.toString(), "reason", "Salah")
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.get(sari).body()).contains("Ditarik, tidak pernah berlaku");
    }

    @Test
    void a_wrong_number_and_an_end_before_the_beginning_are_told_at_once() {
        officer.get(sari + "/record/delegate");
        var sent = "delegate=199912312026031999|from=2026-12-10|until=2026-12-01|letter=800/9|reason=Cuti";
        assertThat(officer.post(sari + "/record/delegate", sent.split("[|=]")).body())
                .contains("delegate-error\">", "until-error\">Tanggal akhir lebih awal daripada tanggal mulai");
    }

    @Test
    void the_way_to_end_it_is_there_only_while_something_runs_or_is_to_come_and_why_it_ended_is_told() {
        assertThat(officer.get(sari).body())
                .contains("Tetapkan Delegasi wewenang")
                .doesNotContain("/record/delegate-end", "Tetapkan lagi");
        send("delegate", ward.treasurer, "2026-11-01");
        assertThat(officer.get(sari).body()).contains("Tetapkan lagi Delegasi wewenang", "/record/delegate-end");
        officer.post(sari + "/record/delegate-end", "from", "2026-11-02", "reason", "Pejabat kembali");
        assertThat(officer.get(sari).body())
                .contains("semula sampai 31 Desember 2026; oleh Nanda " + ward.code, "Pejabat kembali")
                .doesNotContain("/record/delegate-end");
    }

    @Test
    void the_superior_of_a_running_post_is_told_as_that_of_today() {
        assertThat(officer.get(sari).body())
                .contains("Nanda " + ward.code + "<br><small class=\"muted\">hari ini</small>");
    }

    @Test
    void neither_the_past_nor_oneself_nor_the_person_himself_is_named() {
        assertThat(send("superior", ward.treasurer, "2026-10-01")).contains("bulan yang sudah lewat");
        assertThat(send("delegate", ward.officer, "2026-12-01")).contains("menetapkan diri sendiri");
        assertThat(send("superior", ward.sari, "2026-12-01")).contains("menjadi atasannya sendiri");
    }

    @Test
    void a_circle_of_superiors_is_refused_at_the_chosen_superior_and_names_whom_the_officer_may_see() {
        send("superior", ward.treasurer, "2026-12-01");
        var named = "superior-error\">Dengan atasan ini garis atasan kembali ke awal: Umi %s, Sari %s, Umi %s."
                .formatted(ward.code, ward.code, ward.code);
        var path = "/people/" + ward.treasurer;
        var above = "superior=" + ward.sari + "|from=2026-12-02|";
        var letter = above + "until=2026-12-31|letter=800/9|reason=Tugas khusus";
        assertThat(officer.post(path + "/record/superior", letter.split("[|=]")).body())
                .contains(named);
        var post = above + "position=Pengolah Data|reason=SK 821/9|unit=" + ward.code;
        assertThat(officer.post(path + "/placements", post.split("[|=]")).body())
                .contains(named)
                .doesNotContain("position-error");
    }

    @Test
    void of_a_circle_nobody_is_named_whom_the_officer_may_not_see() {
        var other = new Ward(beans);
        var term = new Term(DECEMBER, DECEMBER.plusDays(9), "SK");
        deciders.except(viewer(other.officer, other), person(other.sari), person(ward.sari), term);
        assertThat(send("superior", other.sari, "2026-12-01"))
                .contains("kembali ke awal: Sari %s, pegawai lain, Sari %s.".formatted(ward.code, ward.code))
                .doesNotContain("Sari " + other.code);
    }

    @Test
    void what_was_named_and_ended_stands_in_the_trail_from_to_and_as_what() {
        var heard = Heard.in(beans);
        send("superior", ward.treasurer, "2026-12-01");
        send("delegate", ward.treasurer, "2026-12-01");
        var path = sari + "/record/";
        officer.post(path + "superior-end", "from", "2026-12-10", "reason", "Selesai");
        officer.post(path + "delegate-end", "from", "2026-12-10", "reason", "Selesai");
        var umi = "Umi " + ward.code;
        assertThat(heard.of(person(ward.officer)).stream().filter(one -> one.startsWith("RECORD")))
                .containsExactly(
                        "RECORD_CHANGED|AGENCY_PERSONNEL|atasan Nanda %s|atasan %s sampai 2026-12-31, mulai 2026-12-01"
                                .formatted(ward.code, umi),
                        "RECORD_CHANGED|AGENCY_PERSONNEL|belum ada|wewenang didelegasikan kepada %s sampai 2026-12-31, mulai 2026-12-01"
                                .formatted(umi),
                        "RECORD_CHANGED|AGENCY_PERSONNEL|atasan %s sampai 2026-12-31|penetapan atasan diakhiri, mulai 2026-12-10"
                                .formatted(umi),
                        "RECORD_CHANGED|AGENCY_PERSONNEL|wewenang didelegasikan kepada %s sampai 2026-12-31|delegasi wewenang diakhiri, mulai 2026-12-10"
                                .formatted(umi));
    }

    @Test
    void the_books_themselves_refuse_the_officer_of_another_agency_and_whoever_names_himself() {
        var term = new Term(DECEMBER, DECEMBER.plusDays(9), "SK");
        var other = new Ward(beans);
        assertThatThrownBy(() ->
                        deciders.except(viewer(other.officer, other), person(ward.sari), person(ward.treasurer), term))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deciders.delegate(
                        viewer(ward.officer, ward), person(ward.sari), person(ward.officer), term, "800/1"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason().key()).isEqualTo(OrganizationRefusal.HIMSELF));
    }

    private static Viewer viewer(PersonId person, Ward ward) {
        return new Viewer(person, "Nanda", List.of(new Grant(Role.AGENCY_PERSONNEL, ward.agency)));
    }

    private Viewer viewer(Nip officer, Ward ward) {
        return viewer(person(officer), ward);
    }

    private PersonId person(Nip nip) {
        return beans.getBean(Employees.class).person(nip);
    }

    private String send(String part, Nip other, String from) {
        officer.get(sari + "/record/" + part);
        return officer.post(
                        sari + "/record/" + part,
                        part,
                        other.digits(),
                        "from",
                        from,
                        "until",
                        "2026-12-31",
                        "letter",
                        "800/9",
                        "reason",
                        "Tugas khusus")
                .body();
    }
}
