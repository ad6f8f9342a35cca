package id.kinerja.passkeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.Screen;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A real browser with a device of the kind that a phone has built in. */
@House
class PasskeyScreenTest {

    private static final List<IntFunction<Screen>> SCREENS = List.of(Screen::ofPhone, Screen::ofOffice);
    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NIP = "198001012005011061";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000061"));

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passkeys passkeys;

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void a_person_without_a_passkey() {
        accounts.keep(List.of(new Account(PERSON, NIP, accounts.hash(PASSWORD))));
        passkeys.removeAll(PERSON, "uji coba");
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void a_person_registers_his_device_and_opens_the_door_with_it(IntFunction<Screen> kind) {
        try (var screen = kind.apply(port)) {
            var page = screen.page();
            var device = device(page, true);
            signIn(page, "/account/passkeys");
            assertThat(screen.flaws()).isEmpty();
            prove(page);
            assertThat(screen.flaws()).isEmpty();
            assertThat(page.locator("#name").inputValue()).contains(" di ");
            page.locator("#name").fill("ponsel saya");
            register(page);
            assertThat(page.locator("[data-toast]")).containsText("Perangkat ini sudah terdaftar.");
            assertThat(page.locator("main li").innerText()).contains("ponsel saya", "belum pernah dipakai");
            assertThat(screen.flaws()).isEmpty();
            register(page);
            assertThat(page.getByText("Perangkat ini sudah terdaftar;")).isVisible();
            leave(page);
            assertThat(screen.flaws()).isEmpty();
            page.getByText("Masuk dengan kunci sandi").click();
            page.waitForURL("**/account/passkeys");
            assertThat(page.locator("main li").innerText()).contains("terakhir dipakai");
            prove(page);
            takeOff(screen);
            leave(page);
            page.getByText("Masuk dengan kunci sandi").click();
            assertThat(page.getByText("sudah dilepas dari akunnya")).isVisible();
            assertThat(screen.flaws()).isEmpty();
            device.detach();
        }
    }

    private void takeOff(Screen screen) {
        var page = screen.page();
        page.locator("main li button:visible").click();
        assertThat(page.locator("dialog[open]").innerText()).contains("Lepas kunci sandi “ponsel saya”?");
        assertThat(screen.flaws()).isEmpty();
        page.locator("dialog[open] [data-ask-no]").click();
        assertThat(passkeys.of(PERSON)).as("nothing was done").hasSize(1);
        page.locator("main li button:visible").click();
        page.locator("dialog[open] [data-ask-yes]").click();
        assertThat(page.locator("[data-toast]")).containsText("sudah dilepas");
    }

    @Test
    void a_device_that_does_not_know_its_owner_opens_nothing_and_leaves_the_password() {
        try (var screen = Screen.ofPhone(port)) {
            var page = screen.page();
            device(page, false);
            page.navigate("/sign-in");
            page.getByText("Masuk dengan kunci sandi").click();
            assertThat(page.getByText("Kunci sandi tidak jadi dipakai.")).isVisible();
            assertThat(screen.flaws()).isEmpty();
            page.getByLabel("NIP").fill(NIP);
            page.getByLabel("Kata sandi").fill(PASSWORD);
            page.locator("form[action='/sign-in'] button").click();
            page.waitForURL("**/");
        }
    }

    @Test
    void without_a_script_nobody_sees_a_button_that_does_nothing() {
        var door = new Browser(port).get("/sign-in").body();
        assertThat(door).containsPattern("<form class=\"side-door stack\"[^>]* hidden>");
        assertThat(new Browser(port).get("/sign-in").body()).contains("data-failed hidden");
    }

    private static CDPSession device(Page page, boolean knowsItsOwner) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable", new JsonObject());
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", knowsItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
        return session;
    }

    private static void signIn(Page page, String path) {
        page.navigate("/sign-in?to=" + path);
        page.getByLabel("NIP").fill(NIP);
        page.getByLabel("Kata sandi").fill(PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
        page.waitForURL("**" + path);
    }

    private static void prove(Page page) {
        page.locator("#proof").fill(PASSWORD);
        page.locator("form[action='/account/passkeys/proof'] button").click();
        page.locator("form[data-passkey]").waitFor();
    }

    private static void register(Page page) {
        page.locator("form[data-passkey] button").click();
    }

    private static void leave(Page page) {
        page.context().clearCookies();
        page.navigate("/sign-in?to=/account/passkeys");
    }
}
