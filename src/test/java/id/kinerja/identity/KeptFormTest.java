package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@House
class KeptFormTest {

    private static final String NIP = "198001012005011002";
    private static final String[] FORM = {
        "_page", "/room/form", "reason", "sakit & \"demam\" = <b>", "day", "3", "day", "4", "password", "x"
    };

    @Autowired
    private Accounts accounts;

    @Value("${local.server.port}")
    private int port;

    private Browser browser;

    @BeforeEach
    void a_person_who_signed_in() {
        var person = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000002"));
        accounts.keep(List.of(new Account(person, NIP, accounts.hash("rahasia"))));
        browser = new Browser(port);
        browser.signIn(NIP, "rahasia");
        browser.get("/no-such-page");
    }

    @Test
    void a_form_that_meets_an_expired_sign_in_waits_behind_it() {
        browser.forget("kinerja");
        var asked = browser.post("/room/form", FORM);
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body())
                .contains("isian Anda tidak hilang", "name=\"to\" value=\"/room/form\"")
                .contains("name=\"kept.reason\" value=\"sakit &amp; &#34;demam&#34; = &lt;b>\"")
                .doesNotContain("kept.password", "kept._csrf", "kept._page");
        assertBackWithEverything();
    }

    @Test
    void so_does_one_whose_browser_lost_every_cookie() {
        browser.forget("kinerja");
        browser.forget("form");
        assertThat(browser.post("/room/form", FORM).statusCode()).isEqualTo(401);
        assertBackWithEverything();
    }

    private void assertBackWithEverything() {
        var before = sent();
        var in = browser.post(
                "/sign-in",
                "nip",
                NIP,
                "password",
                "rahasia",
                "to",
                "/room/form",
                "kept.reason",
                FORM[3],
                "kept.day",
                "3",
                "kept.day",
                "4");
        assertThat(in.headers().firstValue("Location")).contains("/room/form");
        assertThat(browser.get("/room/form").body())
                .contains("sent " + before + " kept sakit & \"demam\" = <b> [3, 4]");
        assertThat(browser.get("/room/form").body()).endsWith("kept  []");
    }

    private String sent() {
        var other = new Browser(port);
        other.signIn(NIP, "rahasia");
        return other.get("/room/form").body().replaceAll(".* sent (\\d+) .*", "$1");
    }

    @Test
    void a_form_of_a_page_from_before_the_sign_in_comes_back_filled_and_not_done() {
        browser.forget("form");
        var answer = browser.post("/room/form", FORM);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/room/form").body()).contains("kept sakit");
    }
}
