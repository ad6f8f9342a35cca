package id.kinerja.frame.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.Screen;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.identity.ApiScope;
import id.kinerja.identity.ApiTokens;
import id.kinerja.shared.PersonId;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@House
class RefusalsTest {

    private static final String NIP = "198001012005011003";

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private HikariDataSource connections;

    @Value("${local.server.port}")
    private int port;

    private Browser browser;

    @BeforeEach
    void somebody_is_in() {
        var person = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000003"));
        accounts.keep(List.of(new Account(person, NIP, accounts.hash("rahasia"))));
        browser = new Browser(port);
        browser.signIn(NIP, "rahasia");
    }

    @ParameterizedTest
    @CsvSource({
        "/trouble/refused, 422, Belum dapat dilakukan",
        "/trouble/missing, 404, Halaman ini tidak ada",
        "/trouble/stale, 409, Ada yang mendahului Anda",
        "/trouble/forbidden, 403, Ini bukan wewenang Anda",
        "/trouble/bug, 500, Ada yang rusak di pihak kami",
        "/trouble/number/seven, 404, Halaman ini tidak ada",
        "/no-such-page, 404, Halaman ini tidak ada",
        "/assets/app.000000000000.css, 404, Halaman ini tidak ada",
        "/actuator/env, 404, Halaman ini tidak ada",
    })
    void every_refusal_is_a_page_that_helps(String path, int status, String title) {
        assertPage(browser.get(path), status, title);
    }

    @ParameterizedTest
    @CsvSource({"id, sampaikan nomor ([0-9a-f]{8}) kepada", "en, the number ([0-9a-f]{8})\\."})
    void an_error_is_found_in_the_log_under_the_number_that_was_shown(String language, String sentence) {
        var log = (Logger) LoggerFactory.getLogger(Refusals.class);
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        log.addAppender(seen);
        log.setLevel(Level.ERROR);
        log.setAdditive(false);
        try {
            browser.get("/account");
            browser.post("/language", "language", language);
            var page = browser.get("/trouble/bug").body();
            var number = Pattern.compile(sentence).matcher(page);
            assertThat(number.find()).isTrue();
            assertThat(page).contains("<html lang=\"" + language).doesNotContain("secret");
            assertThat(seen.list)
                    .singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage())
                            .isEqualTo("GET /trouble/bug failed, shown as " + number.group(1)));
        } finally {
            log.detachAppender(seen);
            log.setLevel(Level.OFF);
            log.setAdditive(true);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "missing, There is no such page",
        "forbidden, This is not yours to do",
        "bug, Something broke on our side",
    })
    void a_refusal_can_be_used_in_both_languages_on_a_phone_and_in_the_office(String kind, String english) {
        for (var screen : List.of(Screen.ofPhone(port), Screen.ofOffice(port))) {
            try (screen) {
                var page = screen.page();
                page.navigate("/sign-in");
                page.locator("#nip").fill(NIP);
                page.locator("#password").fill("rahasia");
                page.locator("form[action='/sign-in'] button").click();
                page.navigate("/trouble/" + kind);
                assertThat(page.locator("h1").innerText()).isNotEqualTo(english);
                assertThat(screen.flaws()).isEmpty();
                page.navigate("/account");
                page.locator("form[action='/language'] button").click();
                page.navigate("/trouble/" + kind);
                assertThat(page.locator("h1").innerText()).isEqualTo(english);
                assertThat(screen.flaws()).isEmpty();
            }
        }
    }

    @Test
    void a_house_whose_connections_are_all_in_use_says_so_soon() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < connections.getMaximumPoolSize()) {
                taken.add(connections.getConnection());
            }
            assertPage(browser.get("/room/form"), 503, "Server sedang sibuk");
            assertThat(browser.get("/api/trouble/forbidden", "Authorization", "Bearer kinerja_x")
                            .statusCode())
                    .isEqualTo(503);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(browser.get("/room/form").statusCode()).isEqualTo(200);
    }

    @Test
    void a_method_that_is_not_meant_here_is_refused_in_words() {
        browser.get("/no-such-page");
        assertPage(browser.post("/trouble/missing"), 405, "Permintaan ini tidak dipahami");
    }

    @Test
    void a_form_from_another_house_is_refused() {
        var stranger = new Browser(port);
        assertPage(stranger.get("/assets/none.css"), 404, "Halaman ini tidak ada");
        assertThat(stranger.post("/language", "language", "en", "_page", "//evil.example")
                        .headers()
                        .firstValue("Location"))
                .contains("/");
    }

    @Test
    void a_bug_shows_its_number_and_nothing_else() {
        assertThat(browser.get("/trouble/bug").body())
                .containsPattern("sampaikan nomor [0-9a-f]{8} kepada")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void a_page_speaks_the_language_that_was_chosen() {
        browser.get("/trouble/missing");
        var answer = browser.post("/language", "language", "en", "_page", "/trouble/missing");
        assertThat(answer.headers().firstValue("Location")).contains("/trouble/missing");
        assertThat(browser.get("/trouble/missing").body()).contains("<html lang=\"en\">", "There is no such page");
    }

    @ParameterizedTest
    @CsvSource({"refused, 422", "missing, 404", "stale, 409", "forbidden, 403", "bug, 500"})
    void another_system_gets_a_problem(String kind, int status) {
        var token = tokens.issue(List.of(NIP), List.of(ApiScope.values()), Duration.ofDays(1));
        var answer = browser.get(
                "/api/trouble/" + kind,
                "Authorization",
                "Bearer " + token.getFirst().token());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"detail\":")
                .doesNotContain("<html", "secret");
    }

    @Test
    void another_system_that_nobody_knows_gets_a_problem_too() {
        var answer = new Browser(port).get("/api/trouble/missing");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void health_is_one_word() {
        var answer = new Browser(port).get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private static void assertPage(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<h1>" + title + "</h1>").doesNotContain("Whitelabel");
    }
}
