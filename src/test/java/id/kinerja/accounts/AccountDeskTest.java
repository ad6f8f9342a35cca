package id.kinerja.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.DataKind;
import id.kinerja.shared.Perishable;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
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
        var nip = ward.newcomer(null);
        assertThat(new Browser(port).signIn(nip.digits(), "").body()).doesNotContain("Baru " + ward.code);
        assertThat(officer.get("/people/accounts").body()).contains("1 pegawai di sini belum mempunyai akun");
        var papers = open(key("/people/accounts"));
        assertThat(papers.statusCode()).isEqualTo(200);
        assertThat(papers.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(comesIn(nip, password(papers.body()))).contains("/account/password");
        assertThat(officer.get("/people/accounts").body()).contains("yang menunggu akun dari Anda");
    }

    @Test
    void who_waits_is_named_before_anything_is_made() {
        var nip = ward.newcomer(null);
        assertThat(officer.get("/people/accounts").body())
                .contains("Baru " + ward.code, "href=\"/people/" + nip + "\"")
                .doesNotContain("Sari " + ward.code);
    }

    @Test
    void the_city_officer_is_told_at_once_where_people_wait() {
        ward.newcomer(null);
        ward.newcomer(null);
        var city = new Viewer(new PersonId(UUID.randomUUID()), "Rina", List.of(new Grant(Role.CITY_PERSONNEL, null)));
        var agencies = beans.getBean(Organization.class).agenciesOf(city);
        assertThat(beans.getBean(AccountDesk.class).gaps(city, agencies))
                .filteredOn(gap -> gap.agency().id().equals(ward.agency))
                .extracting(AccountDesk.Gap::people)
                .containsExactly(2);
    }

    @Test
    void of_whoever_begins_later_it_is_told_from_which_day_on_his_account_can_be_made() {
        ward.comes(java.time.LocalDate.now(beans.getBean(SetClock.class)).plusDays(1));
        assertThat(officer.get("/people/accounts").body())
                .contains("yang menunggu akun dari Anda", "1 pegawai baru mulai bertugas di sini kemudian");
        beans.getBean(SetClock.class).goOn(Duration.ofHours(11));
        beans.getBean(SetClock.class).goOn(Duration.ofHours(13));
        officer = ward.browserOf(ward.officer);
        assertThat(officer.get("/people/accounts").body())
                .contains("1 pegawai di sini belum mempunyai akun")
                .doesNotContain("bertugas di sini kemudian");
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
        var nip = ward.newcomer(null);
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
        var nip = ward.newcomer(null);
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
    void a_first_password_is_still_listed_as_unused_when_its_date_is_no_longer_kept() {
        var nip = ward.newcomer(null);
        var paper = password(open(key("/people/accounts")).body());
        beans.getBeansOfType(Perishable.class).values().stream()
                .filter(kept -> kept.kinds().contains(DataKind.ACCOUNT_CHANGES))
                .forEach(kept -> kept.erase(
                        DataKind.ACCOUNT_CHANGES,
                        beans.getBean(SetClock.class).instant().plusSeconds(1)));
        assertThat(comesIn(nip, paper)).isEmpty();
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

    private static String anyKey() {
        return UUID.randomUUID().toString();
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
