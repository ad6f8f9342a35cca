package id.kinerja.outsiders;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.Heard;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.RoleBook;
import id.kinerja.organization.WantedRole;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import id.kinerja.shared.Viewers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Persons without a NIP, as the city's officer keeps them. */
@House
class OutsidersTest {

    private static final AtomicInteger COUNT = new AtomicInteger(100);
    private static final Pattern PASSWORD = Pattern.compile("<dd><b>([a-z0-9-]{14})</b></dd>");
    private static final Pattern PAGE = Pattern.compile("/outsiders/([0-9a-f-]{36})");
    private static final Pattern ACTION = Pattern.compile("action=\"(/outsiders\\?key=[0-9a-f-]{36})\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]*)\"");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    private final PersonId me = new PersonId(UUID.randomUUID());
    private int number;
    private LocalDate today;
    private Browser officer;

    @BeforeEach
    void a_city_officer_at_his_desk() {
        number = COUNT.incrementAndGet();
        today = LocalDate.now(clock);
        officer = browser(me, new Grant(Role.CITY_PERSONNEL, null));
    }

    private Browser browser(PersonId person, Grant... grants) {
        var nip = new Nip("19860501201003%d%03d".formatted(grants.length == 0 ? 2 : 1, number));
        var books = beans.getBean(PersonnelBooks.class);
        books.addEmployees(List.of(new NewEmployee(person, nip, "Petugas " + nip, new Rank("III/a"), Employment.PNS)));
        books.grant(List.of(grants).stream()
                .map(grant -> new NewGrant(person, grant, LocalDate.of(2026, 1, 1), "uji coba"))
                .toList());
        var accounts = beans.getBean(Accounts.class);
        accounts.keep(List.of(new Account(person, nip.digits(), accounts.hash("rahasia"))));
        var browser = new Browser(port);
        browser.signIn(nip.digits(), "rahasia");
        return browser;
    }

    @Test
    void whoever_is_taken_in_comes_in_with_his_paper_and_is_found() {
        var heard = Heard.in(beans);
        var paper = takeIn("wakil-" + number, "");
        assertThat(paper.statusCode()).as(paper.body()).isEqualTo(200);
        assertThat(comesIn("wakil-" + number, found(PASSWORD, paper))).contains("/account/password");
        assertThat(officer.get("/outsiders").body()).contains("Bima " + number, "Wakil Wali Kota");
        assertThat(officer.get("/people/found?q=Bima+" + number).body()).contains("Bima " + number, path(paper));
        assertThat(heard.of(me)).anyMatch(words -> words.contains("Bima " + number + ", Wakil Wali Kota"));
    }

    @Test
    void roles_are_granted_to_him_as_to_others_and_end_with_his_last_day() {
        var paper = takeIn("pemeriksa-" + number, today.plusDays(30).toString());
        var wanted = new WantedRole("Bima " + number, Role.AUDITOR, null, today, null, "Surat tugas 12/2026");
        var book = beans.getBean(RoleBook.class);
        book.grant(beans.getBean(Viewers.class).of(me), wanted);
        var person = new PersonId(UUID.fromString(found(PAGE, paper)));
        assertThat(beans.getBean(Viewers.class).of(person).holds(Role.AUDITOR)).isTrue();
        change(path(paper), "pemeriksa-" + number, today.minusDays(1).toString());
        assertThat(beans.getBean(Viewers.class).of(person).holds(Role.AUDITOR)).isFalse();
        assertThat(comesIn("pemeriksa-" + number, found(PASSWORD, paper))).isEmpty();
        assertThat(officer.get(path(paper)).body()).contains("sudah berakhir", "Surat 1", "Surat 2");
    }

    @Test
    void another_sign_in_name_and_a_new_first_password_leave_the_old_ones_behind() {
        var paper = takeIn("lama-" + number, "");
        change(path(paper), "baru-" + number, "");
        assertThat(comesIn("lama-" + number, found(PASSWORD, paper))).isEmpty();
        assertThat(comesIn("baru-" + number, found(PASSWORD, paper))).contains("/account/password");
        var key = found(KEY, officer.get(path(paper)));
        var again = officer.post(path(paper) + "/account", "key", key);
        assertThat(comesIn("baru-" + number, found(PASSWORD, again))).contains("/account/password");
        assertThat(comesIn("baru-" + number, found(PASSWORD, paper))).isEmpty();
    }

    @Test
    void a_first_password_that_was_shown_is_not_shown_again_when_its_page_is_loaded_again() {
        var action = found(ACTION, officer.get("/outsiders/new"));
        var form = fields("sekali-" + number, today.minusDays(3), "", "Surat 1");
        var paper = officer.post(action, form);
        var again = officer.post(action, form);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location")).contains(path(paper));
        var page = officer.get(path(paper));
        assertThat(page.body())
                .contains("sudah ditampilkan satu kali", "buat kata sandi awal yang baru")
                .doesNotContain(found(PASSWORD, paper));
        var key = found(KEY, page);
        var second = officer.post(path(paper) + "/account", "key", key);
        assertThat(officer.post(path(paper) + "/account", "key", key).statusCode())
                .isEqualTo(303);
        assertThat(officer.get(path(paper)).body()).contains("sudah ditampilkan satu kali");
        assertThat(comesIn("sekali-" + number, found(PASSWORD, second))).contains("/account/password");
    }

    @Test
    void the_trail_says_which_days_and_which_sign_in_name_became_others_and_who_looked_at_the_page() {
        var paper = takeIn("masa-" + number, "");
        var heard = Heard.in(beans);
        change(path(paper), "masa-" + number, today.plusDays(9).toString());
        change(path(paper), "nama-" + number, today.plusDays(9).toString());
        var was = "Bima %d, Wakil Wali Kota, mulai %s".formatted(number, today.minusDays(3));
        var became = "Bima %d, Wakil Wali Kota, %s sampai %s".formatted(number, today.minusDays(3), today.plusDays(9));
        assertThat(heard.of(me))
                .contains("RECORD_CHANGED|CITY_PERSONNEL|" + was + "|" + became)
                .anyMatch(words -> words.endsWith("|nama masuk masa-%1$d|nama masuk nama-%1$d".formatted(number)))
                .noneMatch(words -> words.startsWith("FILE_READ"));
        officer.get(path(paper));
        assertThat(heard.of(me)).contains("FILE_READ|CITY_PERSONNEL||");
    }

    @Test
    void the_page_says_who_helps_when_phone_and_recovery_paper_are_lost() {
        var paper = takeIn("bantu-" + number, "");
        assertThat(officer.get(path(paper)).body())
                .contains("kertas kode pemulihan", "bin/kinerja second-factor remove");
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        takeIn("ganda-" + number, "");
        assertThat(takeIn("ganda-" + number, "").body()).contains("sudah dipakai orang lain", "sudah tercatat");
        assertThat(takeIn("198605012010031001", "").body()).contains("diawali huruf");
        assertThat(takeIn("x-" + number, today.minusYears(1).toString()).body()).contains("Hari terakhir tidak boleh");
    }

    @Test
    void nobody_else_keeps_them() {
        var paper = takeIn("tamu-" + number, "");
        var other = browser(new PersonId(UUID.randomUUID()));
        other.get("/account");
        assertThat(other.get("/outsiders").statusCode()).isEqualTo(404);
        assertThat(other.get(path(paper)).statusCode()).isEqualTo(404);
        assertThat(other.post(path(paper) + "/record", "name", "x").statusCode())
                .isEqualTo(404);
        assertThat(other.post(path(paper) + "/account", "key", UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> takeIn(String signIn, String until) {
        officer.get("/outsiders/new");
        return officer.post("/outsiders", fields(signIn, today.minusDays(3), until, "Surat 1"));
    }

    private void change(String path, String signIn, String until) {
        officer.get(path + "/record");
        var answer = officer.post(path + "/record", fields(signIn, today.minusDays(3), until, "Surat 2"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String[] fields(String signIn, LocalDate from, String until, String reason) {
        return List.of(
                        "name",
                        "Bima " + number,
                        "what",
                        "Wakil Wali Kota",
                        "signIn",
                        signIn,
                        "from",
                        from.toString(),
                        "until",
                        until,
                        "reason",
                        reason)
                .toArray(String[]::new);
    }

    private String comesIn(String signIn, String password) {
        var browser = new Browser(port);
        browser.signIn(signIn, password);
        return browser.get("/").headers().firstValue("Location").orElse("").replaceFirst(".*sign-in.*", "");
    }

    private static String path(HttpResponse<String> paper) {
        return "/outsiders/" + found(PAGE, paper);
    }

    private static String found(Pattern pattern, HttpResponse<String> answer) {
        var found = pattern.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }
}
