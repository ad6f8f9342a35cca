package id.kinerja.singlesignon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import id.kinerja.Kinerja;
import id.kinerja.audit.Search;
import id.kinerja.audit.Trail;
import id.kinerja.database.TestDatabase;
import id.kinerja.house.Browser;
import id.kinerja.house.Chromium;
import id.kinerja.house.Screen;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.identity.SecondFactors;
import id.kinerja.identity.SetUpCodes;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.singlesignon.GovernmentSignIn.Damage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A house and the government's own sign-in, each on its port, and a real browser between them. */
@Tag("web")
class VouchingTest {

    private static final String PASSWORD = "rahasia yang panjang";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000071"));

    @TempDir
    private static Path var;

    private static ConfigurableApplicationContext server;
    private static GovernmentSignIn government;

    private Page page;

    @BeforeAll
    static void open() throws IOException {
        var issuer = GovernmentSignIn.freePort();
        var database = TestDatabase.empty();
        server = new SpringApplication(Kinerja.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--kinerja.var=" + var,
                        "--kinerja.single-sign-on.issuer=http://localhost:" + issuer,
                        "--kinerja.single-sign-on.client-id=" + GovernmentSignIn.HOUSE,
                        "--kinerja.single-sign-on.client-secret=" + GovernmentSignIn.SECRET,
                        "--kinerja.single-sign-on.name=akun Pemkot",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password());
        account(PERSON.id().toString(), SignInDesk.KNOWN);
        without_the_provider_the_house_opens_and_the_password_remains();
        government = new GovernmentSignIn(issuer, "http://localhost:" + port());
    }

    /** Before it is there for the first time: nobody asked for it while the house opened. */
    private static void without_the_provider_the_house_opens_and_the_password_remains() {
        var door = new Browser(port());
        assertThat(door.get("/sign-in").body()).contains("Masuk dengan akun Pemkot");
        var answer = door.post("/sign-in/single", "to", "/account");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("akun Pemkot sedang tidak dapat dihubungi", "name=\"password\"");
        assertThat(door.signIn(SignInDesk.KNOWN, PASSWORD).statusCode()).isEqualTo(303);
    }

    @AfterAll
    static void close() {
        government.close();
        server.close();
    }

    @BeforeEach
    void a_fresh_browser() {
        government.damage = Damage.NONE;
        page = Chromium.browser()
                .newContext(new NewContextOptions().setBaseURL("http://localhost:" + port()))
                .newPage();
    }

    @AfterEach
    void closed() {
        page.context().close();
    }

    @Test
    void whoever_is_vouched_for_comes_to_the_page_he_wanted_and_leaves_both_houses() {
        try (var screen = Screen.ofPhone(port())) {
            page = screen.page();
            page.navigate("/sign-in?to=/account/passkeys");
            assertThat(screen.flaws()).isEmpty();
            goesTo(SignInDesk.KNOWN);
            page.waitForURL("**/account/passkeys");
            assertThat(lastSignIn()).isEqualTo("lewat akun pemerintah");
            page.navigate("/more");
            page.locator("form[action='/sign-out'] button:visible").click();
            page.waitForURL("**/sign-in?out");
            assertThat(page.getByText("Anda sudah keluar.")).isVisible();
            page.getByText("Masuk dengan akun Pemkot").click();
            page.waitForURL("**/login");
        }
    }

    @Test
    void the_way_back_in_the_browser_leads_to_the_door_and_not_out_again() {
        page.navigate("/sign-in");
        page.getByText("Masuk dengan akun Pemkot").click();
        page.waitForURL("**/login");
        page.goBack();
        assertThat(page.url()).endsWith("/sign-in");
    }

    @Test
    void a_form_that_waited_behind_the_sign_in_is_still_filled() {
        var door = new Browser(port());
        door.get("/sign-in");
        var out = door.post("/sign-in/single", "to", "/account", "kept.reason", "surat perintah");
        assertThat(out.body()).contains("code_challenge_method=S256", "http-equiv=\"refresh\"");
        assertThat(out.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("form-action 'self'"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Damage.class,
            mode = EXCLUDE,
            names = {"NONE", "WITHOUT_NIP"})
    void a_word_that_is_not_genuine_opens_nothing(Damage damage) {
        government.damage = damage;
        page.navigate("/sign-in");
        goesTo(SignInDesk.KNOWN);
        refuses("tidak terbukti asli");
    }

    @Test
    void whoever_is_unknown_here_is_told_so_and_nobody_is_made_for_him() {
        page.navigate("/sign-in");
        goesTo(SignInDesk.STRANGER);
        refuses("NIP Anda belum mempunyai akun di sini");
        assertThat(server.getBean(Accounts.class).personOf(SignInDesk.STRANGER)).isEmpty();
        government.damage = Damage.WITHOUT_NIP;
        page.getByText("Masuk dengan akun Pemkot").click();
        refuses("tidak menyebutkan NIP Anda");
    }

    @Test
    void whoever_set_up_codes_is_asked_for_one_all_the_same() {
        var careful = account("019a0000-0000-7000-8000-000000000073", SignInDesk.CAREFUL);
        SetUpCodes.of(server.getBean(SecondFactors.class), careful);
        page.navigate("/sign-in");
        goesTo(SignInDesk.CAREFUL);
        page.waitForURL("**/sign-in/code");
    }

    @Test
    void whose_word_is_vouched_for_waits_for_no_wrong_password() {
        account("019a0000-0000-7000-8000-000000000074", SignInDesk.UNLUCKY);
        for (var attempt = 0; attempt < 5; attempt++) {
            new Browser(port()).signIn(SignInDesk.UNLUCKY, "tebakan");
        }
        page.navigate("/sign-in");
        goesTo(SignInDesk.UNLUCKY);
        page.waitForURL("http://localhost:" + port() + "/");
    }

    @Test
    void what_nobody_asked_for_or_was_cancelled_opens_nothing() {
        var door = new Browser(port());
        refuses(door, "/sign-in/single/return?code=a&state=b", "sudah selesai atau terlalu lama");
        state(door);
        refuses(door, "/sign-in/single/return?code=a&state=b", "sudah selesai atau terlalu lama");
        var state = state(door);
        refuses(door, "/sign-in/single/return?error=access_denied&state=" + state, "tidak memberi izin");
        refuses(door, "/sign-in/single/return?code=a&state=" + state, "sudah selesai atau terlalu lama");
        refuses(door, "/sign-in/single/return?code=a&state=" + state(door), "tidak terbukti asli");
        var foreign = "/sign-in/single/return?code=a&iss=https://sso.example.com&state=" + state(door);
        refuses(door, foreign, "tidak terbukti asli");
        refuses(door, "/sign-in/single/return?rubbish", "sudah selesai atau terlalu lama");
    }

    private static PersonId account(String id, String nip) {
        var person = new PersonId(UUID.fromString(id));
        var accounts = server.getBean(Accounts.class);
        accounts.keep(List.of(new Account(person, nip, accounts.hash(PASSWORD))));
        server.getBean(PersonnelBooks.class).addPersons(Map.of(person, "orang " + nip));
        return person;
    }

    private static String state(Browser door) {
        door.get("/sign-in");
        var out = door.post("/sign-in/single").body();
        return out.replaceAll("(?s).*[;&]state=([^&\"]+).*", "$1");
    }

    private static void refuses(Browser door, String path, String sentence) {
        var answer = door.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains(sentence, "name=\"password\"");
    }

    private void goesTo(String nip) {
        page.getByText("Masuk dengan akun Pemkot").click();
        page.waitForURL("**/login");
        page.locator("#username").fill(nip);
        page.locator("#password").fill(GovernmentSignIn.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    private void refuses(String sentence) {
        assertThat(page.locator("main [role=alert]").getByText(sentence)).isVisible();
        page.navigate("/account");
        assertThat(page.locator("#password").count()).isEqualTo(1);
    }

    private static String lastSignIn() {
        var auditor = new Viewer(PERSON, "Auditor", List.of(new Viewer.Grant(Viewer.Role.AUDITOR, null)));
        var search = new Search("", null, PERSON.id(), null, null, null, ZoneOffset.UTC);
        return server.getBean(Trail.class)
                .find(auditor, search)
                .rows()
                .getFirst()
                .entry()
                .became();
    }

    private static int port() {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
