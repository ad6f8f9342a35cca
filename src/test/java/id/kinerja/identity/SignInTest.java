package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.shared.PersonId;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;

@House
class SignInTest {

    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NIP = "198001012005011001";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));

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
    void a_person_with_an_account() {
        sql.sql("delete from identity.wrong_password").update();
        sql.sql("delete from identity.session").update();
        accounts.keep(List.of(new Account(PERSON, NIP, accounts.hash(PASSWORD))));
        browser = new Browser(port);
    }

    @Test
    void whoever_only_looks_leaves_no_session_behind() {
        var page = browser.get("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"id\">", "Kata sandi").doesNotContain("style=", "<script>");
        assertThat(browser.cookies()).extracting(HttpCookie::getName).containsExactly("form");
        assertThat(sessions()).isZero();
    }

    @Test
    void the_answer_tells_the_browser_what_to_refuse() {
        var headers = browser.get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void nip_and_password_open_the_page_that_was_asked_for() {
        assertThat(next(browser.get("/room/form?month=2026-10")))
                .isEqualTo("/sign-in?to=%2Froom%2Fform%3Fmonth%3D2026-10");
        var in = browser.signIn("19800101 200501 1 001", PASSWORD, "to", "/room/form?month=2026-10");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(next(in)).isEqualTo("/room/form?month=2026-10");
        assertThat(browser.get("/room/form").body()).startsWith(PERSON.id().toString());
        assertThat(browser.cookies())
                .filteredOn(cookie -> cookie.getName().equals("kinerja"))
                .allMatch(HttpCookie::isHttpOnly)
                .hasSize(1);
    }

    @Test
    void the_session_remembers_who_came_from_where_and_nothing_else() {
        browser.signIn(NIP, PASSWORD);
        browser.get("/room/form");
        assertThat(sql.sql("select attribute_name from identity.session_attributes")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "person",
                        "key",
                        "begun",
                        "agent",
                        "address",
                        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
    }

    @Test
    void a_sign_that_the_database_cannot_keep_is_a_wrong_name() {
        assertThat(browser.signIn("1980\0", PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void a_sign_in_leads_to_no_other_house() {
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example")) {
            assertThat(next(new Browser(port).signIn(NIP, PASSWORD, "to", elsewhere)))
                    .isEqualTo("/");
        }
    }

    @Test
    void a_known_session_id_is_worth_nothing_after_the_sign_in() {
        browser.signIn(NIP, PASSWORD);
        var before = session(browser);
        browser.get("/no-such-page");
        browser.post("/sign-in", "nip", NIP, "password", PASSWORD);
        assertThat(session(browser)).isNotEqualTo(before);
        assertThat(sessions()).isOne();
    }

    @Test
    void after_signing_out_the_pages_are_closed() {
        browser.signIn(NIP, PASSWORD);
        browser.get("/no-such-page");
        assertThat(next(browser.post("/sign-out"))).isEqualTo("/sign-in?out");
        assertThat(browser.get("/sign-in?out").body()).contains("Anda sudah keluar.");
        assertThat(next(browser.get("/room/form"))).startsWith("/sign-in?to=");
    }

    @Test
    void five_wrong_passwords_are_free_then_one_waits_longer_and_longer() {
        for (var i = 0; i < 4; i++) {
            assertThat(browser.signIn(NIP, "salah").statusCode()).isEqualTo(401);
        }
        assertLater(browser.signIn(NIP, "salah"), "dalam 30 detik");
        assertLater(browser.signIn(NIP, PASSWORD), "dalam 30 detik");
        clock.goOn(Duration.ofSeconds(30));
        assertLater(browser.signIn(NIP, "salah"), "dalam 60 detik");
        clock.goOn(Duration.ofSeconds(60));
        assertLater(browser.signIn(NIP, "salah"), "dalam 2 menit");
        clock.goOn(Duration.ofMinutes(2));
        assertThat(browser.signIn(NIP, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(NIP, "salah").statusCode()).isEqualTo(401);
    }

    @Test
    void one_waits_at_most_a_quarter_of_an_hour() {
        for (var i = 0; i < 30; i++) {
            accounts.signIn(NIP, "salah");
            clock.goOn(Duration.ofMinutes(15));
        }
        assertLater(browser.signIn(NIP, "salah"), "dalam 15 menit");
    }

    @Test
    void an_unknown_nip_is_answered_like_a_wrong_password() {
        var unknown = "199912312020121999";
        for (var i = 0; i < 4; i++) {
            var known = browser.signIn(NIP, "salah");
            var nobody = browser.signIn(unknown, "salah");
            assertThat(sentence(nobody)).isEqualTo(sentence(known)).contains("tidak cocok");
            assertThat(nobody.statusCode()).isEqualTo(known.statusCode());
        }
        assertThat(sentence(browser.signIn(unknown, "salah"))).isEqualTo(sentence(browser.signIn(NIP, "salah")));
    }

    private static void assertLater(HttpResponse<String> answer, String when) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(sentence(answer)).contains("Anda dapat mencoba lagi " + when);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static String sentence(HttpResponse<String> answer) {
        // the first alert: the hidden one of passkeys comes after it
        return answer.body().replaceFirst("(?s)^.*?role=\"alert\">", "").replaceAll("(?s)</div></div>.*", "");
    }

    private static String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String session(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("kinerja"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private int sessions() {
        return sql.sql("select count(*) from identity.session")
                .query(Integer.class)
                .single();
    }
}
