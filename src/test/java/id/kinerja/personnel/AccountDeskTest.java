package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Employees;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
        assertThat(officer.get("/people/accounts").body()).contains("yang menunggu akun dari Anda");
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

    @Test
    void a_role_that_begins_later_counts_as_one_that_is_held() {
        var tomorrow = LocalDate.now(beans.getBean(Clock.class)).plusDays(1);
        var grant = new Grant(Role.TREASURER, ward.agency);
        books().grant(List.of(new NewGrant(idOf(ward.sari), grant, tomorrow, "mulai besok")));
        refuses(ward.sari, "Orang ini memegang peran");
    }

    @Test
    void whoever_decides_for_another_is_the_city_officers_alone() {
        newcomer(idOf(newcomer()));
        assertThat(officer.get("/people/accounts").body()).contains("1 pegawai di sini");
        newcomer(idOf(ward.sari));
        refuses(ward.sari, "memutuskan untuk orang lain");
    }

    @Test
    void nobody_makes_the_password_of_his_own_superior() {
        var above = newcomer();
        var day = LocalDate.now(beans.getBean(Clock.class));
        books().transfer(new NewPlacement(idOf(ward.officer), ward.agency, "Analis", 6, idOf(above), day, null));
        refuses(above, "Orang ini atasan Anda");
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

    private Nip newcomer() {
        return newcomer(null);
    }

    private Nip newcomer(@Nullable PersonId superior) {
        var nip = Ward.freeNip();
        var person = new PersonId(UUID.randomUUID());
        var books = books();
        books.addEmployees(
                List.of(new NewEmployee(person, nip, "Baru " + ward.code, new Rank("III/a"), Employment.CPNS)));
        books.addPlacements(
                List.of(new NewPlacement(person, ward.agency, "Pengolah Data", 6, superior, Ward.BEGIN, null)));
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
