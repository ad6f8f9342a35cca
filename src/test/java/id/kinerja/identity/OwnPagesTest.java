package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a house next door plants into somebody's browser, it acts here for nobody. */
@House
class OwnPagesTest {

    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NIP = "198001012005011071";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000171"));

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Value("${local.server.port}")
    private int port;

    private Browser browser;

    @BeforeEach
    void somebody_is_in_and_his_browser_holds_a_right_token() {
        sql.sql("delete from identity.wrong_password").update();
        sql.sql("delete from identity.session").update();
        accounts.keep(List.of(new Account(PERSON, NIP, accounts.hash(PASSWORD))));
        browser = new Browser(port);
        browser.signIn(NIP, PASSWORD);
        browser.get("/account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-site", "cross-site"})
    void a_form_of_another_house_is_refused_though_its_token_is_right(String site) {
        assertThat(left("Sec-Fetch-Site", site)).isEqualTo(403);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lain.kota.go.id", "http://localhost:1", "null", "http:// "})
    void where_the_browser_says_only_the_origin_that_decides(String origin) {
        assertThat(left("Origin", origin)).isEqualTo(403);
    }

    @Test
    void the_house_itself_is_let_through() {
        assertThat(left("Sec-Fetch-Site", "same-origin")).isEqualTo(303);
    }

    @Test
    void the_house_itself_is_known_by_its_origin() {
        assertThat(left("Origin", "http://localhost:" + port)).isEqualTo(303);
    }

    @Test
    void over_an_encrypted_way_no_house_next_door_can_plant_the_cookies() {
        var door = browser.get("/sign-in?out", "X-Forwarded-Proto", "https");
        assertThat(door.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("Secure", "Path=/;"))
                .anyMatch(cookie -> cookie.startsWith("__Host-form="));
        var planted = List.of("X-Forwarded-Proto", "https", "Cookie", "form=dari-sebelah");
        assertThat(new Browser(port)
                        .post("/sign-in", planted, "nip", NIP, "password", PASSWORD, "_csrf", "dari-sebelah")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void behind_an_encrypting_proxy_the_session_has_a_cookie_of_this_house_alone_and_its_name_is_the_proxys() {
        var https = new Browser(port);
        var page = https.get("/sign-in", "X-Forwarded-Proto", "https");
        var form = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        var headers = new ArrayList<>(List.of("X-Forwarded-Proto", "https", "Cookie", form));
        headers.addAll(List.of("Origin", "https://kinerja.kota.go.id", "X-Forwarded-Host", "kinerja.kota.go.id"));
        var in = https.post("/sign-in", headers, "nip", NIP, "password", PASSWORD);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-kinerja=") && cookie.contains("HttpOnly"));
    }

    @Test
    void a_name_that_looks_like_the_counter_of_codes_locks_nobody_out_of_his() {
        var codes = "code:" + PERSON.id();
        for (var attempt = 0; attempt < 6; attempt++) {
            accounts.signIn(codes, "salah");
            accounts.signIn(PERSON.id().toString(), "salah");
        }
        assertThat(sql.sql("select count(*) from identity.wrong_password where kind = 'CODE'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_a_sign_in_notes_later_hides_neither_it_nor_its_device() {
        for (var other = 0; other < 2; other++) {
            new Browser(port).signIn(NIP, PASSWORD);
        }
        var key = Pattern.compile("action=\"/account/sign-ins/[^\"]+\"");
        for (var told = 0; told < 3; told++) {
            browser.post("/language", "language", "id");
            browser.post("/account/sign-ins/unknown", "_method", "delete");
            sql.sql("analyze identity.session, identity.session_attributes")
                    .update(); // so that it reads both as a whole
            var page = browser.get("/account").body();
            assertThat(page).contains("perangkat ini", "Keluarkan semua perangkat lain");
            assertThat(key.matcher(page).results()).hasSize(2);
        }
    }

    private int left(String header, String value) {
        return browser.post("/sign-out", List.of(header, value)).statusCode();
    }
}
