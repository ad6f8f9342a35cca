package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.shared.PersonId;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Nobody but the owner sets up an authenticator, although somebody else may sit at a screen that stands open. */
@House
class SecondFactorOwnerTest {

    private static final String PAGE = "/account/second-factor";
    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NIP = "198001012005011062";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000062"));

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SecondFactorRepository kept;

    @Autowired
    private Vault vault;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    private Browser browser;

    @BeforeEach
    void somebody_without_a_second_factor_is_signed_in() {
        accounts.keep(List.of(new Account(PERSON, NIP, accounts.hash(PASSWORD))));
        kept.remove(PERSON, clock.instant());
        browser = new Browser(port);
        browser.signIn(NIP, PASSWORD);
        assertThat(browser.get(PAGE).body()).contains("Kata sandi sekarang", "name=\"_proof\"");
    }

    @Test
    void nothing_is_offered_without_the_password() {
        for (var typed : List.of("", " ", "tebakan")) {
            var answer = browser.post(PAGE, "_proof", typed);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"owner-error\"");
        }
        assertThat(factors.offered(PERSON)).isEmpty();
        assertThat(browser.post(PAGE, "_proof", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.get(PAGE).body()).contains("role=\"img\"");
    }

    @Test
    void what_waits_for_its_first_code_is_neither_shown_nor_set_up_by_somebody_else() {
        factors.offer(PERSON);
        assertThat(browser.get(PAGE).body()).doesNotContain("role=\"img\" aria-label=\"Kode QR");
        assertThat(prove().statusCode()).isEqualTo(422);
        assertThat(factors.isSetUp(PERSON)).isFalse();
    }

    @Test
    void the_proof_holds_for_five_minutes_and_what_the_phone_has_read_stays_good() {
        browser.post(PAGE, "_proof", PASSWORD);
        var secret = factors.offered(PERSON);
        clock.goOn(Duration.ofMinutes(5));
        browser.get(PAGE);
        assertThat(prove().body()).contains("Sudah lewat lima menit", "id=\"owner-error\"");
        browser.post(PAGE, "_proof", PASSWORD);
        assertThat(factors.offered(PERSON)).isEqualTo(secret);
        browser.get(PAGE);
        assertThat(prove().body()).contains("Simpan kode pemulihan ini");
    }

    @Test
    void the_proof_of_one_is_not_that_of_another_who_signs_in_at_the_same_screen() {
        browser.post(PAGE, "_proof", PASSWORD);
        var other = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000063"));
        accounts.keep(List.of(new Account(other, "198001012005011063", accounts.hash(PASSWORD))));
        browser.signIn("198001012005011063", PASSWORD);
        browser.get(PAGE);
        assertThat(browser.post(PAGE).statusCode()).isEqualTo(422);
        assertThat(factors.offered(other)).isEmpty();
    }

    @Test
    void a_wrong_code_is_told_at_the_form_in_which_it_was_typed() {
        browser.post(PAGE, "_proof", PASSWORD);
        browser.get(PAGE);
        prove();
        browser.get(PAGE);
        assertThat(browser.post(PAGE, "_method", "delete", "_code", "000000").body())
                .contains("id=\"remove-error\"")
                .doesNotContain("id=\"code-error\"");
        assertThat(browser.post(PAGE + "/recovery-codes", "_code", "000000").body())
                .contains("id=\"code-error\"")
                .doesNotContain("id=\"remove-error\"");
    }

    @Test
    void the_phone_that_shows_the_secret_opens_it_in_its_own_app() {
        browser.post(PAGE, "_proof", PASSWORD);
        assertThat(browser.get(PAGE).body()).contains("href=\"otpauth://totp/Kinerja:" + NIP + "?secret=");
    }

    private HttpResponse<String> prove() {
        var secret = vault.open(kept.of(PERSON).orElseThrow().secret(), PERSON).orElseThrow();
        return browser.post(PAGE + "/proof", "_code", TimeCode.of(secret, TimeCode.step(clock.instant())));
    }
}
