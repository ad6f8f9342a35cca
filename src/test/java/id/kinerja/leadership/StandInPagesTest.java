package id.kinerja.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.audit.Search;
import id.kinerja.audit.Trail;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Appointments;
import id.kinerja.organization.Borough;
import id.kinerja.organization.Deciders;
import id.kinerja.organization.Deciders.Term;
import id.kinerja.organization.NewActing;
import id.kinerja.organization.model.ActingKind;
import id.kinerja.shared.Act;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Who acts or decides for another says so at home and on his page, and so do the pages of all whom it concerns. */
@House
class StandInPagesTest {

    private static final int CHIEF = 0;
    private static final int CLERK = 1;
    private static final int NEWCOMER = 2;
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);

    @Autowired
    private ApplicationContext beans;

    @Value("${local.server.port}")
    private int port;

    private Borough borough;
    private LocalDate today;

    @BeforeEach
    void an_agency_with_a_chief_and_two_people() {
        today = LocalDate.now(beans.getBean(SetClock.class));
        borough = Borough.found(beans);
    }

    @Test
    void a_plh_reads_at_home_whose_tasks_he_does_and_whom_he_leads_and_all_whom_it_concerns_read_it_too() {
        appoint();
        var clerk = signedIn(CLERK);
        assertThat(clerk.get("/").body())
                .contains("Anda menjalankan tugas Kepala Uji (Plh.) sampai Minggu, 20 Desember 2026; 1 orang")
                .contains("href=\"/people/mine\"");
        assertThat(clerk.get("/people/mine").body())
                .contains("Plh. menggantikan Kepala Uji sampai 20 Desember 2026: 1 orang")
                .contains("href=\"" + page(NEWCOMER) + "\"");
        assertThat(clerk.get(page(NEWCOMER)).statusCode()).isEqualTo(200);
        assertThat(clerk.get(page(CLERK)).body())
                .contains("Staf Uji menjadi Plh. Kepala Bidang Uji, menggantikan Kepala Uji sampai 20 Desember 2026.");
        assertThat(signedIn(NEWCOMER).get(page(NEWCOMER)).body())
                .contains("Selama ini diputuskan oleh Staf Uji (Plh. sampai 20 Desember 2026).");
        var chief = signedIn(CHIEF);
        assertThat(chief.get("/").body()).contains("Tugas Anda dijalankan Staf Uji (Plh.) sampai");
        assertThat(chief.get(page(CHIEF)).body())
                .contains("Tugas Kepala Uji dijalankan Staf Uji (Plh. sampai 20 Desember 2026).");
    }

    @Test
    void so_does_a_delegate_until_the_delegation_is_withdrawn() {
        var deciders = beans.getBean(Deciders.class);
        var term = new Term(today, LAST, "Cuti");
        deciders.delegate(borough.officer(), borough.chief(), borough.clerk(), term, "800/1");
        var clerk = signedIn(CLERK);
        assertThat(clerk.get("/").body())
                .contains("Anda memutuskan atas nama Kepala Uji (delegasi) sampai Minggu, 20 Desember 2026; 1 orang");
        assertThat(signedIn(NEWCOMER).get(page(NEWCOMER)).body())
                .contains("diputuskan juga oleh Staf Uji, atas nama Kepala Uji (delegasi sampai 20 Desember 2026)");
        assertThat(signedIn(CHIEF).get("/").body()).contains("Wewenang Anda didelegasikan kepada Staf Uji sampai");
        deciders.endDelegation(borough.officer(), borough.chief(), today, "Salah orang");
        assertThat(clerk.get("/").body()).doesNotContain("atas nama Kepala Uji");
        assertThat(clerk.get("/people/mine").statusCode()).isEqualTo(404);
    }

    @Test
    void everybody_finds_his_own_record_and_a_superior_his_people_also_in_the_chart() {
        var chief = signedIn(CHIEF);
        assertThat(chief.get("/more").body())
                .contains(
                        "href=\"/people/mine\"", "Orang saya", "href=\"" + page(CHIEF) + "\"", "Data kepegawaian saya");
        assertThat(chief.get("/account").body()).contains("href=\"" + page(CHIEF) + "\"");
        assertThat(chief.get("/people/mine").body())
                .contains("Bawahan Anda: 2 orang", "href=\"" + page(CLERK) + "\"", "href=\"" + page(NEWCOMER) + "\"");
        var section = "/units/chart/" + borough.section().id();
        assertThat(chief.get(section).body()).contains("href=\"" + page(NEWCOMER) + "\"");
        var newcomer = signedIn(NEWCOMER);
        assertThat(newcomer.get(section).body()).doesNotContain("href=\"" + page(CLERK) + "\"");
        assertThat(newcomer.get("/more").body())
                .contains("Data kepegawaian saya")
                .doesNotContain("/people/mine");
        assertThat(newcomer.get("/people/mine").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_looks_into_the_file_of_one_he_leads_stands_in_the_trail_with_his_right() {
        signedIn(CHIEF).get(page(NEWCOMER));
        appoint();
        signedIn(CLERK).get(page(NEWCOMER));
        assertThat(looks()).containsExactly("ACTING", "SUPERIOR");
    }

    @Test
    void so_does_a_delegate_and_also_where_he_looks_into_a_month() {
        var term = new Term(today, LAST, "Cuti");
        beans.getBean(Deciders.class).delegate(borough.officer(), borough.chief(), borough.clerk(), term, "800/1");
        signedIn(CLERK).get(page(NEWCOMER) + "/days/" + YearMonth.from(today));
        assertThat(looks()).containsExactly("DELEGATE");
    }

    /** As what others looked into the newcomer's file, the latest first. */
    private List<String> looks() {
        var auditor = new Viewer(borough.clerk(), "Pemeriksa", List.of(new Grant(Role.AUDITOR, null)));
        var search = new Search("", Act.FILE_READ, borough.newcomer().id(), null, null, null, ZoneOffset.UTC);
        return beans.getBean(Trail.class).find(auditor, search).rows().stream()
                .map(row -> row.entry().role())
                .toList();
    }

    private void appoint() {
        beans.getBean(Appointments.class)
                .act(
                        borough.officer(),
                        new NewActing(
                                borough.division(),
                                borough.clerk(),
                                ActingKind.PLH,
                                today,
                                LAST,
                                "800/7",
                                "Cuti besar"));
    }

    private String page(int person) {
        return "/people/" + borough.nips().get(person);
    }

    private Browser signedIn(int person) {
        var browser = new Browser(port);
        browser.signIn(borough.nips().get(person).digits(), Borough.PASSWORD);
        return browser;
    }
}
