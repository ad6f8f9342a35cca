package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class OwnAccountTest {

    private static final String OLD = "rahasia yang panjang";
    private static final String NEW = "lima kucing di atas genting";
    private static final String NIP = "198001012005011021";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000021"));
    private static final Pattern KEY = Pattern.compile("action=\"(/account/sign-ins/[^\"]+)\"");

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    private Browser browser;

    @BeforeEach
    void a_person_who_is_signed_in() {
        sql.sql("delete from identity.wrong_password").update();
        sql.sql("delete from identity.session").update();
        accounts.keep(List.of(new Account(PERSON, NIP, accounts.hash(OLD))));
        browser = signedIn(OLD);
    }

    @Test
    void whoever_knows_his_password_changes_it_and_signs_in_with_the_new_one_alone() {
        browser.get("/account/password");
        var answer = change(OLD, NEW, NEW);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/account").body()).contains("Kata sandi Anda sudah diganti.", "data-toast");
        assertThat(browser.get("/account").body()).as("said once").doesNotContain("Kata sandi Anda sudah diganti.");
        assertThat(new Browser(port).signIn(NIP, OLD).statusCode()).isEqualTo(401);
        assertThat(new Browser(port).signIn(NIP, NEW).statusCode()).isEqualTo(303);
        assertThat(sql.sql("select count(*) from identity.password_set where person_id = ? and set_by = person_id")
                        .param(PERSON.id())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "sembilan9, sembilan9, terlalu pendek",
        "198001012005011021, 198001012005011021, tidak boleh sama dengan NIP",
        "1980 0101 2005 011 021!, 1980 0101 2005 011 021!, tidak boleh sama dengan NIP",
        "Kota-Contoh, Kota-Contoh, mudah ditebak",
        "aaaaaaaaaaaa, aaaaaaaaaaaa, mudah ditebak",
        "lima kucing di genting, lima kucing di gentang, tidak sama",
        "rahasia yang panjang, rahasia yang panjang, sama dengan yang lama",
        "password12345, password12345, mudah ditebak"
    })
    void a_password_that_is_no_good_is_refused_at_its_field(String chosen, String again, String reason) {
        browser.get("/account/password");
        var answer = change(OLD, chosen, again);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"new-error\"", reason).doesNotContain("id=\"old-error\"");
        assertThat(new Browser(port).signIn(NIP, OLD).statusCode()).isEqualTo(303);
    }

    @Test
    void a_password_longer_than_any_is_refused() {
        browser.get("/account/password");
        assertThat(change(OLD, "ab1".repeat(70), "ab1".repeat(70)).body()).contains("terlalu panjang");
    }

    @Test
    void a_wrong_old_password_is_refused_and_counts_as_at_the_door() {
        browser.get("/account/password");
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(change("tebakan", NEW, NEW).body()).contains("id=\"old-error\"", "tidak cocok. Periksa");
        }
        assertThat(change("tebakan", NEW, NEW).body()).contains("mencoba lagi dalam 30 detik");
        assertThat(new Browser(port).signIn(NIP, OLD).statusCode()).isEqualTo(429);
    }

    @Test
    void changing_the_password_ends_every_other_sign_in_and_only_those() {
        var other = signedIn(OLD);
        browser.get("/account/password");
        change(OLD, NEW, NEW);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(other.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void own_sign_ins_are_listed_in_words_and_each_can_be_ended() {
        var phone = new Browser(port);
        phone.signIn(NIP, OLD);
        var page = browser.get("/account").body();
        assertThat(page).contains("perangkat ini", "127.0.0.1", "Keluarkan semua perangkat lain");
        var key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        assertThat(browser.post(key.group(1), "_method", "delete").statusCode()).isEqualTo(303);
        assertThat(phone.get("/account").headers().firstValue("Location").orElseThrow())
                .startsWith("/sign-in");
        assertThat(browser.get("/account").body()).doesNotContain("Keluarkan semua perangkat lain");
    }

    @Test
    void all_others_are_ended_at_once_and_nobody_elses() {
        var second = signedIn(OLD);
        var third = signedIn(OLD);
        var stranger = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000022"));
        accounts.keep(List.of(new Account(stranger, "198001012005011022", accounts.hash(OLD))));
        var foreign = new Browser(port);
        foreign.signIn("198001012005011022", OLD);
        browser.get("/account");
        browser.post("/account/sign-ins", "_method", "delete");
        assertThat(second.get("/account").statusCode()).isEqualTo(303);
        assertThat(third.get("/account").statusCode()).isEqualTo(303);
        assertThat(foreign.get("/account").statusCode()).isEqualTo(200);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_ends_the_sign_in_of_another_even_with_its_key() {
        var stranger = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000022"));
        accounts.keep(List.of(new Account(stranger, "198001012005011022", accounts.hash(OLD))));
        var second = signedIn(OLD);
        var key = KEY.matcher(browser.get("/account").body());
        assertThat(key.find()).isTrue();
        var foreign = new Browser(port);
        foreign.signIn("198001012005011022", OLD);
        foreign.get("/account");
        foreign.post(key.group(1), "_method", "delete");
        assertThat(second.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_sign_in_ends_after_twelve_hours_however_busy_it_is() {
        clock.goOn(Duration.ofHours(11));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        clock.goOn(Duration.ofHours(1));
        assertThat(browser.get("/account").headers().firstValue("Location").orElseThrow())
                .startsWith("/sign-in");
    }

    @Test
    void with_a_first_password_nothing_can_be_done_before_it_is_changed() {
        var person = new PersonId(UUID.randomUUID());
        var first = accounts.open(person, "asisten-" + person.id(), PERSON);
        assertThat(first).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        var newcomer = new Browser(port);
        newcomer.signIn("asisten-" + person.id(), first);
        for (var path : List.of("/", "/account", "/units", "/account/passwordless", "/no-such-page")) {
            assertThat(newcomer.get(path).headers().firstValue("Location")).contains("/account/password");
        }
        assertThat(newcomer.get("/", "HX-Request", "true").headers().firstValue("HX-Redirect"))
                .contains("/account/password");
        var page = newcomer.get("/account/password").body();
        assertThat(page).contains("Buat kata sandi Anda sendiri");
        assertThat(newcomer.post("/account/sign-ins", "_method", "delete")
                        .headers()
                        .firstValue("Location"))
                .contains("/account/password");
        newcomer.post("/account/password", "oldPassword", first, "newPassword", NEW, "newPasswordAgain", NEW);
        assertThat(newcomer.get("/account").statusCode()).isEqualTo(200);
        var again = new Browser(port);
        assertThat(again.signIn("asisten-" + person.id(), NEW).statusCode()).isEqualTo(303);
        assertThat(again.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_first_password_that_nobody_used_in_its_time_ends() {
        var person = new PersonId(UUID.randomUUID());
        var name = "asisten-" + person.id();
        var first = accounts.open(person, name, PERSON);
        sql.sql("update identity.password_set set set_at = set_at - interval '31 days' where person_id = ?")
                .param(person.id())
                .update();
        var late = new Browser(port).signIn(name, first);
        assertThat(late.statusCode()).isNotEqualTo(303);
        assertThat(late.body()).contains("sudah lewat masanya");
        assertThat(new Browser(port).signIn(name, "salah").body()).doesNotContain("sudah lewat masanya");
    }

    @Test
    void a_first_password_of_which_no_date_is_kept_any_more_has_ended() {
        var person = new PersonId(UUID.randomUUID());
        var name = "asisten-" + person.id();
        var first = accounts.open(person, name, PERSON);
        sql.sql("delete from identity.password_set where person_id = ?")
                .param(person.id())
                .update();
        assertThat(new Browser(port).signIn(name, first).body()).contains("sudah lewat masanya");
    }

    @Test
    void a_new_first_password_is_given_by_somebody_else_and_ends_the_old_sign_ins() {
        var officer = new PersonId(UUID.randomUUID());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> accounts.renewPassword(PERSON, PERSON));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> accounts.renewPassword(officer, PERSON));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> accounts.open(officer, NIP, PERSON));
        var first = accounts.renewPassword(PERSON, officer);
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(NIP, OLD).statusCode()).isEqualTo(401);
        var back = signedIn(first);
        assertThat(back.get("/account").headers().firstValue("Location")).contains("/account/password");
    }

    private Browser signedIn(String password) {
        var browser = new Browser(port);
        browser.signIn(NIP, password);
        return browser;
    }

    private HttpResponse<String> change(String old, String chosen, String again) {
        return browser.post("/account/password", "oldPassword", old, "newPassword", chosen, "newPasswordAgain", again);
    }
}
