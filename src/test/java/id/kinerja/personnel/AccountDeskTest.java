package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Accounts are opened by the officer, on paper, and never widen anybody's sight. */
@House
class AccountDeskTest {

    private static final Pattern PASSWORD = Pattern.compile("<dd><b>([a-z0-9-]{14})</b></dd>");

    @Autowired
    private ApplicationContext beans;

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
    void whoever_came_by_a_list_signs_in_with_the_paper_that_his_officer_hands_over() {
        var nip = newcomer();
        assertThat(new Browser(port).signIn(nip.digits(), "").body()).doesNotContain("Baru " + ward.code);
        assertThat(officer.get("/people/accounts").body()).contains("1 pegawai di sini belum mempunyai akun");
        var papers = officer.post("/people/accounts", "unit", ward.agency.id().toString());
        assertThat(papers.statusCode()).isEqualTo(200);
        assertThat(papers.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(comesIn(nip, password(papers.body()))).contains("/account/password");
        assertThat(officer.get("/people/accounts").body()).contains("sudah mempunyai akun");
    }

    @Test
    void a_lost_password_is_replaced_and_the_old_one_holds_no_longer() {
        officer.get("/people/" + ward.sari + "/account");
        var paper = password(officer.post("/people/" + ward.sari + "/account").body());
        assertThat(comesIn(ward.sari, paper)).contains("/account/password");
        assertThat(comesIn(ward.sari, "rahasia")).isEmpty();
    }

    @Test
    void no_agency_officer_makes_the_password_of_somebody_with_a_role_or_of_a_stranger() {
        assertThat(officer.get("/people/" + ward.treasurer + "/account").body()).contains("Orang ini memegang peran");
        officer.get("/people/accounts");
        assertThat(officer.post("/people/" + ward.treasurer + "/account").statusCode())
                .isEqualTo(403);
        var elsewhere = new Ward(beans);
        assertThat(officer.get("/people/" + elsewhere.sari + "/account").statusCode())
                .isEqualTo(404);
        officer.get("/people/accounts");
        assertThat(officer.post(
                                "/people/accounts",
                                "unit",
                                elsewhere.agency.id().toString())
                        .statusCode())
                .isEqualTo(404);
    }

    private Nip newcomer() {
        var nip = Ward.freeNip();
        var person = new PersonId(UUID.randomUUID());
        var books = beans.getBean(PersonnelBooks.class);
        books.addEmployees(
                List.of(new NewEmployee(person, nip, "Baru " + ward.code, new Rank("III/a"), Employment.CPNS)));
        books.addPlacements(List.of(new NewPlacement(person, ward.agency, "Pengolah Data", 6, null, Ward.BEGIN, null)));
        return nip;
    }

    private static String password(String page) {
        var found = PASSWORD.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    /** Where the door leads him; nowhere where it stays closed. */
    private String comesIn(Nip nip, String password) {
        var browser = new Browser(port);
        browser.signIn(nip.digits(), password);
        return browser.get("/").headers().firstValue("Location").orElse("").replaceFirst(".*sign-in.*", "");
    }
}
