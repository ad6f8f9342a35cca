package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Entered;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import id.kinerja.shared.Viewers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody comes by an authority that is not his through another's password or number. */
@House
class AccountGuardTest {

    @Autowired
    private ApplicationContext beans;

    private Ward ward;
    private Browser officer;

    @BeforeEach
    void an_officer_at_his_desk() {
        ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
    }

    @Test
    void no_agency_officer_makes_the_password_of_somebody_with_a_role_or_of_a_stranger() {
        assertThat(officer.get("/people/" + ward.treasurer + "/account").body()).contains("Orang ini memegang peran");
        officer.get("/people/accounts");
        assertThat(officer.post("/people/" + ward.treasurer + "/account", "key", anyKey())
                        .statusCode())
                .isEqualTo(403);
        var elsewhere = new Ward(beans);
        assertThat(officer.get("/people/" + elsewhere.sari + "/account").statusCode())
                .isEqualTo(404);
        officer.get("/people/accounts");
        assertThat(officer.post(
                                "/people/accounts",
                                "unit",
                                elsewhere.agency.id().toString(),
                                "key",
                                anyKey())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_role_that_begins_later_counts_as_one_that_is_held() {
        var tomorrow = LocalDate.now(beans.getBean(Clock.class)).plusDays(1);
        var grant = new Grant(Role.TREASURER, ward.agency);
        books().grant(List.of(new NewGrant(idOf(ward.sari), grant, tomorrow, "mulai besok")));
        refuses(ward.sari, "Orang ini memegang peran");
    }

    @Test
    void whoever_decides_for_another_is_the_city_officers_alone() {
        ward.newcomer(idOf(ward.newcomer(null)));
        assertThat(officer.get("/people/accounts").body()).contains("1 pegawai di sini");
        ward.newcomer(idOf(ward.sari));
        refuses(ward.sari, "memutuskan untuk orang lain");
    }

    @Test
    void nobody_makes_the_password_of_his_own_superior() {
        var above = ward.newcomer(null);
        var day = LocalDate.now(beans.getBean(Clock.class));
        books().transfer(new NewPlacement(idOf(ward.officer), ward.agency, "Analis", 6, idOf(above), day, null));
        refuses(above, "Orang ini atasan Anda");
    }

    @Test
    void whether_a_city_officer_serves_is_entered_by_another_city_officer() {
        var grant = new Grant(Role.CITY_PERSONNEL, null);
        books().grant(List.of(new NewGrant(idOf(ward.sari), grant, LocalDate.of(2026, 1, 1), "pejabat kota")));
        var page = "/people/" + ward.sari;
        officer.get(page + "/leaving");
        var left = officer.post(page + "/leaving", "standing", "RETIRED", "from", "2026-11-02", "reason", "BUP");
        assertThat(left.body()).contains("oleh pejabat kepegawaian kota yang lain");
        officer.get(page + "/record/employment");
        var resting = officer.post(
                page + "/record/employment",
                "employment",
                "CPNS",
                "standing",
                "SUSPENDED",
                "from",
                "2026-11-02",
                "reason",
                "SK");
        assertThat(resting.body()).contains("oleh pejabat kepegawaian kota yang lain");
        assertThat(officer.get(page).body()).doesNotContain("pensiun sejak");
    }

    @Test
    void so_is_whether_he_serves_again_but_by_which_law_an_active_one_serves_stays_his_agencys() {
        var today = LocalDate.now(beans.getBean(Clock.class));
        var cityOfficer = new Grant(Role.CITY_PERSONNEL, null);
        books().grant(List.of(new NewGrant(idOf(ward.sari), cityOfficer, Ward.BEGIN, "pejabat kota")));
        assertThat(servesAgain("2026-10-01").statusCode()).isEqualTo(303);
        var another = new Entered(idOf(ward.sari), today, "SK 1", idOf(ward.treasurer), Instant.EPOCH);
        books().enterServing(another, Employment.PNS, Standing.SUSPENDED);
        for (var from : List.of(today, today.plusDays(3))) {
            var lifted = servesAgain(from.toString());
            assertThat(lifted.statusCode()).as("from " + from).isEqualTo(403);
            assertThat(lifted.body()).contains("oleh pejabat kepegawaian kota yang lain");
        }
        var viewers = beans.getBean(Viewers.class);
        assertThat(viewers.of(idOf(ward.sari)).holds(Role.CITY_PERSONNEL)).isFalse();
        var city = new Viewer(idOf(ward.treasurer), "Umi", List.of(cityOfficer));
        var form = Map.of("employment", "PNS", "standing", "ACTIVE", "from", today.toString(), "reason", "SK 2");
        beans.getBean(RecordDesk.class).enterEmployment(city, ward.sari, field -> form.getOrDefault(field, ""));
        assertThat(viewers.of(idOf(ward.sari)).holds(Role.CITY_PERSONNEL)).isTrue();
    }

    private HttpResponse<String> servesAgain(String from) {
        var page = "/people/" + ward.sari + "/record/employment";
        officer.get(page);
        return officer.post(page, "employment", "PNS", "standing", "ACTIVE", "from", from, "reason", "SK");
    }

    @Test
    void a_number_is_as_good_as_a_password_and_guarded_alike() {
        var page = "/people/" + ward.treasurer + "/identity";
        var number = Ward.freeNip().digits();
        officer.get(page);
        var answer = officer.post(page, "nip", number, "name", "Umi Lain", "reason", "Salah ketik");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(officer.get("/people/" + ward.treasurer).body()).doesNotContain("Umi Lain");
        officer.get(page);
        answer = officer.post(page, "nip", ward.treasurer.digits(), "name", "Umi Lain", "reason", "Salah ketik");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void under_a_new_number_everybody_signs_in_again() {
        var sari = ward.browserOf(ward.sari);
        var page = "/people/" + ward.sari + "/identity";
        officer.get(page);
        officer.post(page, "nip", Ward.freeNip().digits(), "name", "Sari", "reason", "Salah ketik");
        assertThat(sari.get("/account").statusCode()).isEqualTo(303);
    }

    private void refuses(Nip nip, String sentence) {
        assertThat(officer.get("/people/" + nip + "/account").body()).contains(sentence);
        officer.get("/people/accounts");
        assertThat(officer.post("/people/" + nip + "/account", "key", anyKey()).statusCode())
                .isEqualTo(403);
        var page = "/people/" + nip + "/identity";
        officer.get(page);
        assertThat(officer.post(page, "nip", Ward.freeNip().digits(), "name", "X", "reason", "Salah ketik")
                        .statusCode())
                .isEqualTo(403);
    }

    private PersonId idOf(Nip nip) {
        return beans.getBean(Employees.class).person(nip);
    }

    private PersonnelBooks books() {
        return beans.getBean(PersonnelBooks.class);
    }

    private static String anyKey() {
        return UUID.randomUUID().toString();
    }
}
