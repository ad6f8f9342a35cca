package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.identity.ApiScope;
import id.kinerja.identity.ApiTokens;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.Viewers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Whoever leaves, or is suspended, keeps nothing by which he came in or acted. */
@House
class LeavingTest {

    private static final String OWN = "/account";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    private Ward ward;
    private Browser officer;

    @BeforeEach
    void an_officer_at_his_desk() {
        ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
    }

    @Test
    void who_has_left_is_signed_in_nowhere_and_no_door_opens_for_him() {
        var sari = ward.browserOf(ward.sari);
        var token = token(ward.sari);
        assertThat(asked(token)).isNotEqualTo(401);
        assertThat(sari.get(OWN).statusCode()).isEqualTo(200);
        leaves(ward.sari, "RETIRED", LocalDate.now(clock));
        assertThat(sari.get(OWN).statusCode()).isEqualTo(303);
        assertThat(asked(token)).isEqualTo(401);
        assertThat(tokens().of(beans.getBean(Employees.class).person(ward.sari)))
                .isEmpty();
        var door = new Browser(port).signIn(ward.sari.digits(), "rahasia");
        assertThat(door.statusCode()).isEqualTo(403);
        assertThat(door.body()).contains("Akun ini sudah ditutup");
        assertThat(new Browser(port).signIn(ward.sari.digits(), "salah").body()).doesNotContain("ditutup");
    }

    @Test
    void an_end_that_is_known_before_comes_on_its_day() {
        var sari = ward.browserOf(ward.sari);
        var token = token(ward.sari);
        leaves(ward.sari, "LEFT", LocalDate.now(clock).plusDays(1));
        assertThat(sari.get(OWN).statusCode()).isEqualTo(200);
        assertThat(asked(token)).isNotEqualTo(401);
        nextDay();
        assertThat(asked(token)).isEqualTo(401);
        assertThat(sari.get(OWN).statusCode()).isEqualTo(303);
    }

    @Test
    void an_end_is_asked_once_more_and_only_then_kept_and_told() {
        var page = "/people/" + ward.sari + "/leaving";
        officer.get(page);
        var form = List.of("standing", "RETIRED", "from", "2027-01-01", "reason", "SK 888/3");
        var asked = officer.post(page, form.toArray(String[]::new));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body())
                .contains("Sari " + ward.code + " (NIP " + ward.sari + ") akan tercatat pensiun mulai")
                .contains("Pengolah Data berakhir", "tidak dapat masuk", "Yang tetap tersimpan")
                .contains("name=\"reason\" value=\"SK 888/3\"", "name=\"confirmed\" value=\"yes\"");
        assertThat(officer.get("/people/" + ward.sari).body()).doesNotContain("pensiun");
        var back = officer.post(page, with(form, "no"));
        assertThat(back.body()).contains("value=\"SK 888/3\"", "Hari pertama ia tidak lagi bertugas");
        assertThat(officer.post(page, with(form, "yes")).statusCode()).isEqualTo(303);
        assertThat(officer.get("/people/" + ward.sari).body())
                .contains("Pensiun Sari " + ward.code + " mulai Jumat, 1 Januari 2027 tersimpan.");
    }

    private static String[] with(List<String> form, String confirmed) {
        return Stream.concat(form.stream(), Stream.of("confirmed", confirmed)).toArray(String[]::new);
    }

    @Test
    void who_has_left_holds_no_role_any_more() {
        assertThat(roles(ward.treasurer)).isEqualTo(1);
        leaves(ward.treasurer, "LEFT", LocalDate.now(clock));
        assertThat(roles(ward.treasurer)).isZero();
    }

    @Test
    void while_somebody_is_suspended_his_roles_and_tokens_rest_and_his_own_pages_stay_open() {
        var treasurer = ward.browserOf(ward.treasurer);
        var token = token(ward.treasurer);
        serves(ward.treasurer, "SUSPENDED", LocalDate.now(clock));
        assertThat(roles(ward.treasurer)).isZero();
        assertThat(asked(token)).isEqualTo(401);
        assertThat(treasurer.get(OWN).statusCode()).isEqualTo(200);
        serves(ward.treasurer, "ACTIVE", LocalDate.now(clock).plusDays(1));
        nextDay();
        assertThat(roles(ward.treasurer)).isEqualTo(1);
        assertThat(asked(token)).isNotEqualTo(401);
    }

    private void nextDay() {
        clock.goOn(Duration.ofHours(11));
        clock.goOn(Duration.ofHours(13));
    }

    private void leaves(Nip nip, String standing, LocalDate from) {
        var page = "/people/" + nip + "/leaving";
        officer.get(page);
        var answer = officer.post(
                page, "standing", standing, "from", from.toString(), "reason", "SK 888/1", "confirmed", "yes");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private void serves(Nip nip, String standing, LocalDate from) {
        var page = "/people/" + nip + "/record/employment";
        officer.get(page);
        var fields = List.of("employment", "PNS", "standing", standing, "from", from.toString(), "reason", "SK 888/2");
        var answer = officer.post(page, fields.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private int roles(Nip nip) {
        var person = beans.getBean(Employees.class).person(nip);
        return beans.getBean(Viewers.class).of(person).grants().size();
    }

    private ApiTokens tokens() {
        return beans.getBean(ApiTokens.class);
    }

    private String token(Nip nip) {
        return tokens().issue(List.of(nip.digits()), List.of(ApiScope.PAYSLIPS), Duration.ofDays(3))
                .getFirst()
                .token();
    }

    private int asked(String token) {
        return new Browser(port)
                .get("/api/v1/payslips/2026-10/199001012015011001", "Authorization", "Bearer " + token)
                .statusCode();
    }
}
