package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.CommandRun;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.shared.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class ApiTokenTest {

    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NIP = "198001012005011031";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000031"));
    private static final String DOOR = "/api/v1/payslips/2026-10/" + NIP;
    private static final Pattern ID = Pattern.compile("action=\"(/account/tokens/[^\"]+)\"");

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    private Browser system;

    @BeforeEach
    void an_account_without_tokens() {
        accounts.keep(List.of(new Account(PERSON, NIP, accounts.hash(PASSWORD))));
        sql.sql("delete from identity.api_token").update();
        clock.goOn(Duration.ofMinutes(2)); // whoever asked too fast may ask again
        system = new Browser(port);
    }

    @Test
    void a_token_opens_its_doors_until_it_expires() {
        var token = token(List.of(ApiScope.PAYSLIPS), 3);
        assertThat(ask(token)).isEqualTo(404); // no such slip, but the door is open
        clock.goOn(Duration.ofDays(3).minusMinutes(1));
        assertThat(ask(token)).isEqualTo(404);
        clock.goOn(Duration.ofMinutes(1));
        assertThat(ask(token)).isEqualTo(401);
    }

    @Test
    void the_database_does_not_know_the_token() {
        var token = token(List.of(ApiScope.PAYSLIPS), 3);
        var row = sql.sql("select row_to_json(t)::text from identity.api_token t")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(token, token.substring("kinerja_".length()));
    }

    @Test
    void a_token_for_something_else_is_refused() {
        var answer = system.get(DOOR, "Authorization", "Bearer " + token(List.of(ApiScope.PUNCHES), 3));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Token ini tidak dibuat untuk keperluan ini");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer kinerja_salah", "Bearer ", "bearer x y z", "Basic YTpi", "kinerja_abc"})
    void what_is_no_token_is_refused_with_a_problem(String header) {
        var answer = system.get(DOOR, "Authorization", header);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(answer.body()).contains("\"status\":401", "\"detail\":\"", "\"instance\":\"" + DOOR);
    }

    @ParameterizedTest
    @CsvSource({
        "en, This request needs a token",
        "'en-GB,en;q=0.9,id;q=0.8', This request needs a token",
        "'id,en;q=0.5', Permintaan ini memerlukan token",
        "'jv,en;q=0.5', This request needs a token",
        "fr, Permintaan ini memerlukan token",
        "'€;;=', Permintaan ini memerlukan token"
    })
    void the_problem_is_said_in_the_language_that_the_system_accepts(String accepted, String said) {
        assertThat(system.get(DOOR, "Accept-Language", accepted.replace('€', '?'))
                        .body())
                .contains(said);
    }

    @Test
    void a_session_opens_no_door_for_systems_and_a_token_no_page() {
        var token = token(List.of(ApiScope.values()), 3);
        system.signIn(NIP, PASSWORD);
        assertThat(system.get(DOOR).statusCode()).isEqualTo(401);
        var other = new Browser(port);
        var answer = other.get("/account", "Authorization", "Bearer " + token);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(other.get(DOOR, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(404);
        assertThat(other.cookies()).noneMatch(cookie -> cookie.getName().equals("kinerja"));
    }

    @Test
    void its_person_sees_when_it_was_used_and_revokes_it_and_nobody_else_does() {
        var token = token(List.of(ApiScope.PAYSLIPS, ApiScope.PUNCHES), 3);
        var browser = new Browser(port);
        browser.signIn(NIP, PASSWORD);
        assertThat(browser.get("/account").body()).contains("payslips, punches", "belum pernah dipakai");
        ask(token);
        var page = browser.get("/account").body();
        assertThat(page).doesNotContain("belum pernah dipakai");
        var id = ID.matcher(page);
        assertThat(id.find()).isTrue();
        var stranger = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000032"));
        accounts.keep(List.of(new Account(stranger, "198001012005011032", accounts.hash(PASSWORD))));
        var foreign = new Browser(port);
        foreign.signIn("198001012005011032", PASSWORD);
        foreign.get("/account");
        assertThat(foreign.post(id.group(1), "_method", "delete").statusCode()).isEqualTo(404);
        assertThat(ask(token)).isEqualTo(404);
        browser.get("/account");
        assertThat(browser.post(id.group(1), "_method", "delete").statusCode()).isEqualTo(303);
        assertThat(ask(token)).isEqualTo(401);
        assertThat(browser.get("/account").body()).doesNotContain("Token untuk sistem lain");
    }

    @Test
    void who_asks_too_fast_has_to_wait_and_holds_up_nobody_else() {
        var fast = token(List.of(ApiScope.PAYSLIPS), 3);
        for (var i = 0; i < 600; i++) {
            assertThat(ask(fast)).isEqualTo(404);
        }
        var answer = system.get(DOOR, "Authorization", "Bearer " + fast);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(ask(token(List.of(ApiScope.PAYSLIPS), 3))).isEqualTo(404);
        clock.goOn(Duration.ofMinutes(1));
        assertThat(ask(fast)).isEqualTo(404);
    }

    @Test
    void who_tries_tokens_has_to_wait() {
        for (var i = 0; i < 60; i++) {
            assertThat(ask("kinerja_tebakan" + i)).isEqualTo(401);
        }
        assertThat(ask("kinerja_tebakan")).isEqualTo(429);
        assertThat(ask(token(List.of(ApiScope.PAYSLIPS), 3))).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"--days, 0", "--days, 367", "--days, banyak", "--scope, gaji"})
    void the_command_says_what_cannot_be_asked_of_it(String option, String value) {
        var run = CommandRun.of("token", "create", NIP, option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(option, value);
    }

    private String token(List<ApiScope> scopes, int days) {
        return tokens.issue(List.of(NIP), scopes, Duration.ofDays(days))
                .getFirst()
                .token();
    }

    private int ask(String token) {
        return system.get(DOOR, "Authorization", "Bearer " + token).statusCode();
    }
}
