package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts are opened by the officer, on paper, and never widen anybody's sight. */
@House
class AccountDeskTest {

    private static final Pattern PASSWORD = Pattern.compile("<dd><b>([a-z0-9-]{14})</b></dd>");

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]*)\"");
    private static final Pattern BEFORE = Pattern.compile("name=\"before\" value=\"([^\"]*)\"");

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
        var papers = open(key("/people/accounts"));
        assertThat(papers.statusCode()).isEqualTo(200);
        assertThat(papers.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(comesIn(nip, password(papers.body()))).contains("/account/password");
        assertThat(officer.get("/people/accounts").body()).contains("sudah mempunyai akun");
    }

    @Test
    void a_lost_password_is_replaced_and_the_old_one_holds_no_longer() {
        var form = "/people/" + ward.sari + "/account";
        var paper = password(officer.post(form, "key", key(form)).body());
        assertThat(comesIn(ward.sari, paper)).contains("/account/password");
        assertThat(comesIn(ward.sari, "rahasia")).isEmpty();
    }

    @Test
    void a_form_pressed_twice_makes_no_other_passwords_than_those_on_the_paper() {
        var nip = newcomer();
        var key = key("/people/accounts");
        var paper = password(open(key).body());
        assertThat(open(key).body()).contains("Formulir ini sudah dikirim");
        assertThat(comesIn(nip, paper)).contains("/account/password");
        var form = "/people/" + ward.sari + "/account";
        var own = key(form);
        var again = password(officer.post(form, "key", own).body());
        assertThat(officer.post(form, "key", own).body()).contains("Formulir ini sudah dikirim");
        assertThat(comesIn(ward.sari, again)).contains("/account/password");
    }

    @Test
    void lost_papers_are_made_again_for_whoever_never_came_in() {
        var nip = newcomer();
        var lost = password(open(key("/people/accounts")).body());
        beans.getBean(SetClock.class).goOn(Duration.ofSeconds(1));
        var page = officer.get("/people/accounts").body();
        assertThat(page).contains("1 kata sandi pertama di sini belum dipakai");
        var before = found(BEFORE, page);
        var papers = renew(found(KEY, page), before);
        assertThat(papers).contains("Baru " + ward.code).doesNotContain("Sari " + ward.code);
        assertThat(renew(anyKey(), before))
                .as("whoever was served on this way is not served again")
                .doesNotContain("Baru " + ward.code);
        assertThat(comesIn(nip, lost)).isEmpty();
        assertThat(comesIn(nip, password(papers))).contains("/account/password");
    }

    @Test
    void a_first_password_that_nobody_used_in_its_time_ends() {
        var nip = newcomer();
        var paper = password(open(key("/people/accounts")).body());
        beans.getBean(JdbcClient.class)
                .sql("update identity.password_set set set_at = set_at - interval '31 days' where person_id = ?")
                .param(beans.getBean(Employees.class).person(nip).id())
                .update();
        assertThat(comesIn(nip, paper)).isEmpty();
        assertThat(new Browser(port).signIn(nip.digits(), paper).body()).contains("sudah lewat masanya");
        assertThat(new Browser(port).signIn(nip.digits(), "salah").body()).doesNotContain("sudah lewat masanya");
        assertThat(officer.get("/people/accounts").body()).contains("1 kata sandi pertama di sini belum dipakai");
    }

    private HttpResponse<String> open(String key) {
        return officer.post("/people/accounts", "unit", ward.agency.id().toString(), "key", key);
    }

    private String renew(String key, String before) {
        var unit = ward.agency.id().toString();
        return officer.post("/people/accounts", "unit", unit, "key", key, "before", before)
                .body();
    }

    private String key(String path) {
        return found(KEY, officer.get(path).body());
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

    private static String anyKey() {
        return UUID.randomUUID().toString();
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
        return found(PASSWORD, page);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
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
