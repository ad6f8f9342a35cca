package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.Kinerja;
import id.kinerja.database.TestDatabase;
import id.kinerja.house.Browser;
import id.kinerja.organization.NewGrant;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.RoleBook;
import id.kinerja.passkeys.Passkeys;
import id.kinerja.passkeys.TestDevice;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A house as it stands when nobody settled anything else: whoever holds a role needs more than a password. */
@Tag("web")
class RequiredSecondFactorTest {

    private static final String PASSWORD = "rahasia yang panjang";

    @TempDir
    private static Path var;

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void open() {
        var database = TestDatabase.empty();
        server = new SpringApplication(Kinerja.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--kinerja.var=" + var,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void whoever_holds_a_role_sets_up_his_codes_before_anything_else_and_keeps_them() {
        var person = person("bendahara", List.of(new Grant(Role.TREASURER, null)));
        var browser = signedIn("bendahara");
        for (var path : List.of("/", "/account", "/account/password", "/units", "/account/second-factory")) {
            assertThat(next(browser.get(path))).isEqualTo("/account/second-factor");
        }
        var other = signedIn("bendahara");
        assertThat(browser.get("/account/second-factor").body()).contains("Peran Anda memerlukan ini");
        browser.post("/account/second-factor");
        browser.get("/account/second-factor");
        assertThat(next(browser.get("/"))).isEqualTo("/account/second-factor");
        var done = browser.post("/account/second-factor/proof", "_code", code(person));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(next(other.get("/account"))).startsWith("/sign-in");
        assertThat(browser.get("/account/second-factor").body()).doesNotContain("value=\"delete\"");
        assertThat(browser.post("/account/second-factor", "_method", "delete").body())
                .contains("tidak dapat dilepas");
        assertThat(next(new Browser(port()).signIn("bendahara", PASSWORD))).isEqualTo("/sign-in/code");
    }

    @Test
    void a_first_password_is_changed_before_the_codes_are_set_up() {
        var person = person("auditor", List.of(new Grant(Role.AUDITOR, null)));
        var first = server.getBean(Accounts.class).renewPassword(person, null);
        var browser = new Browser(port());
        browser.signIn("auditor", first);
        assertThat(next(browser.get("/account/second-factor"))).isEqualTo("/account/password");
        browser.get("/account/password");
        browser.post("/account/password", "oldPassword", first, "newPassword", PASSWORD, "newPasswordAgain", PASSWORD);
        assertThat(next(browser.get("/account"))).isEqualTo("/account/second-factor");
        browser.get("/account/second-factor");
        assertThat(browser.post("/account/second-factor").statusCode())
                .as("he has just typed his password")
                .isEqualTo(303);
    }

    @Test
    void whoever_makes_a_new_first_password_for_a_passkeys_owner_does_not_come_in_as_him() {
        var person = person("walikota", List.of(new Grant(Role.MAYOR, null)));
        var device = withPasskey("walikota");
        var first = server.getBean(Accounts.class).renewPassword(person, null);
        var officer = new Browser(port()).signIn("walikota", first);
        assertThat(officer.statusCode()).isEqualTo(401);
        assertThat(officer.body()).contains("kata sandi saja tidak cukup");
        var door = new Browser(port());
        door.get("/sign-in");
        var answer = device.open(door.post("/sign-in/passkey/challenge").body());
        assertThat(next(door.post("/sign-in/passkey", "_credential", answer))).isEqualTo("/");
        server.getBean(Accounts.class).close(person, new PersonId(UUID.randomUUID()), "pensiun");
        assertThat(server.getBean(Passkeys.class).of(person)).isEmpty();
    }

    @Test
    void a_passkey_counts_as_the_second_factor_and_then_a_password_alone_is_not_enough() {
        var person = person("kepala", List.of(new Grant(Role.TREASURER, null)));
        var device = withPasskey("kepala");
        var alone = new Browser(port()).signIn("kepala", PASSWORD);
        assertThat(alone.statusCode()).isEqualTo(401);
        assertThat(alone.body()).contains("kata sandi saja tidak cukup");
        var door = new Browser(port());
        door.get("/sign-in");
        var answer = device.open(door.post("/sign-in/passkey/challenge").body());
        assertThat(next(door.post("/sign-in/passkey", "_credential", answer))).isEqualTo("/");
        door.get("/account");
        var key = server.getBean(Passkeys.class).of(person).getFirst().id();
        door.post("/account/passkeys/proof", "_proof", PASSWORD);
        var refusal = door.post("/account/passkeys/" + key, "_method", "delete");
        assertThat(refusal.body()).contains("satu-satunya pengaman kedua");
        server.getBean(Passkeys.class).removeAll(person, "ponsel hilang");
        assertThat(next(signedIn("kepala").get("/"))).isEqualTo("/account/second-factor");
    }

    @Test
    void a_role_given_during_a_sign_in_asks_for_the_second_factor_at_the_next_click() {
        person("calon", List.of());
        var browser = signedIn("calon");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        given("calon");
        assertThat(next(browser.get("/account"))).isEqualTo("/account/second-factor");
        assertThat(browser.get("/account/second-factor").body())
                .as("he came in before, and somebody else may sit there")
                .contains("name=\"_proof\"");
    }

    @Test
    void whoever_has_a_second_factor_that_was_not_asked_for_comes_in_by_it_once_he_is_given_a_role() {
        person("pengganti", List.of());
        var owner = signedIn("pengganti");
        withPasskey(owner);
        var other = signedIn("pengganti");
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
        given("pengganti");
        assertThat(next(other.get("/account"))).startsWith("/sign-in");
        assertThat(owner.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void tokens_made_before_a_role_was_given_see_no_more_than_they_did() {
        var person = person("pembaca", List.of());
        var tokens = server.getBean(ApiTokens.class);
        var token = tokens.issue(List.of("pembaca"), List.of(ApiScope.PAYSLIPS), Duration.ofDays(3));
        assertThat(tokens.of(person)).hasSize(1);
        given("pembaca");
        assertThat(tokens.of(person)).isEmpty();
        assertThat(tokens.shown(token.getFirst().token())).isEmpty();
    }

    @Test
    void whoever_holds_no_role_comes_in_with_his_password() {
        person("staf", List.of());
        assertThat(signedIn("staf").get("/account").statusCode()).isEqualTo(200);
    }

    private static PersonId person(String signIn, List<Grant> grants) {
        var person = new PersonId(UUID.randomUUID());
        var books = server.getBean(PersonnelBooks.class);
        books.addPersons(Map.of(person, signIn));
        books.grant(grants.stream()
                .map(grant -> new NewGrant(person, grant, LocalDate.parse("2020-01-01"), "uji coba"))
                .toList());
        var accounts = server.getBean(Accounts.class);
        accounts.keep(List.of(new Account(person, signIn, accounts.hash(PASSWORD))));
        return person;
    }

    private static TestDevice withPasskey(String name) {
        var browser = signedIn(name);
        assertThat(browser.get("/account/second-factor").body()).contains("Atau daftarkan kunci sandi");
        assertThat(browser.get("/account/passkeys").body()).contains("Peran Anda memerlukan pengaman kedua");
        return withPasskey(browser);
    }

    private static TestDevice withPasskey(Browser browser) {
        var device = new TestDevice(port());
        browser.get("/account/passkeys");
        browser.post("/account/passkeys/proof", "_proof", PASSWORD);
        var question = browser.post("/account/passkeys/challenge").body();
        browser.post("/account/passkeys", "name", "ponsel", "_credential", device.register(question));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        return device;
    }

    private static void given(String name) {
        server.getBean(RoleBook.class).grantOnConsole(name, Role.MAYOR_ASSISTANT, "", "SK uji coba peran baru");
    }

    private static Browser signedIn(String name) {
        var browser = new Browser(port());
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static String code(PersonId person) {
        var kept = server.getBean(SecondFactorRepository.class).of(person).orElseThrow();
        var secret = server.getBean(Vault.class).open(kept.secret(), person).orElseThrow();
        return TimeCode.of(secret, TimeCode.step(Instant.now()));
    }

    private static String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static int port() {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
