package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

@House
class SecondFactorTest {

    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NIP = "198001012005011041";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000041"));
    private static final Pattern SECRET = Pattern.compile("<b class=\"copied\">([A-Z2-7 ]{39})</b>");
    private static final Pattern PAPER = Pattern.compile("<b>([a-z2-7]{4}(?:-[a-z2-7]{4}){3})</b>");

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SecondFactorRepository kept;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    private Browser browser;

    @BeforeEach
    void a_person_without_a_second_factor() {
        sql.sql("delete from identity.wrong_password").update();
        sql.sql("delete from identity.session").update();
        sql.sql("delete from identity.second_factor").update();
        accounts.keep(List.of(new Account(PERSON, NIP, accounts.hash(PASSWORD))));
        browser = new Browser(port);
        browser.signIn(NIP, PASSWORD);
        browser.get("/account/second-factor");
    }

    @Test
    void an_authenticator_is_set_up_by_its_first_code_and_asked_for_from_then_on() {
        browser.post("/account/second-factor", "_proof", PASSWORD);
        var page = browser.get("/account/second-factor").body();
        assertThat(page).contains("role=\"img\"", "viewBox");
        var secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        assertThat(secret.group(1).replace(" ", "")).isEqualTo(TimeCode.base32(secret()));
        var other = new Browser(port);
        other.signIn(NIP, PASSWORD);
        assertThat(prove(code(0)).body()).contains("Simpan kode pemulihan ini");
        assertThat(other.get("/account").statusCode()).isEqualTo(303); // it came in without a code
        var back = new Browser(port);
        assertThat(next(back.signIn(NIP, PASSWORD, "to", "/account"))).isEqualTo("/sign-in/code");
        assertThat(next(back.get("/account"))).startsWith("/sign-in?to=");
        back.get("/sign-in/code");
        clock.goOn(Duration.ofSeconds(30));
        assertThat(next(back.post("/sign-in/code", "_code", code(0)))).isEqualTo("/account");
        assertThat(back.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000", "abcdef", "12345", "kode"})
    void a_wrong_first_code_sets_nothing_up(String wrong) {
        browser.post("/account/second-factor", "_proof", PASSWORD);
        var answer = prove(wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"proof-error\"");
        assertThat(factors.isSetUp(PERSON)).isFalse();
    }

    @Test
    void a_code_without_an_offer_sets_nothing_up() {
        assertThat(prove("123456").statusCode()).isEqualTo(422);
    }

    @Test
    void a_code_is_accepted_once_and_only_in_its_time() {
        setUp();
        clock.goOn(Duration.ofSeconds(30));
        var code = code(0);
        assertThat(factors.check(PERSON, code)).isInstanceOf(CodeCheck.Right.class);
        assertThat(factors.check(PERSON, code)).isInstanceOf(CodeCheck.Wrong.class);
        assertThat(factors.check(PERSON, code(-1))).isInstanceOf(CodeCheck.Wrong.class);
        clock.goOn(Duration.ofMinutes(2));
        assertThat(factors.check(PERSON, code(-2))).isInstanceOf(CodeCheck.Wrong.class);
        assertThat(factors.check(PERSON, code(1))).isInstanceOf(CodeCheck.Right.class);
    }

    @Test
    void a_code_from_paper_opens_the_door_once() {
        var paper = setUp();
        assertThat(paper).hasSize(8);
        assertThat(next(signInWith(paper.getFirst()))).isEqualTo("/");
        assertThat(signInWith(paper.getFirst()).statusCode()).isEqualTo(401);
        assertThat(factors.codesLeft(PERSON)).isEqualTo(7);
        var all = sql.sql("select coalesce(string_agg(encode(hash, 'escape'), ' '), '') from identity.recovery_code")
                .query(String.class)
                .single();
        assertThat(all).doesNotContain(paper.getLast());
    }

    @Test
    void wrong_codes_make_the_next_one_wait_longer_and_longer() {
        setUp();
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(signInWith("000000").body()).contains("Kode tidak cocok");
        }
        assertThat(signInWith("000000").body()).contains("mencoba lagi dalam 30 detik");
        assertThat(signInWith(code(1)).body()).contains("mencoba lagi dalam 30 detik");
        clock.goOn(Duration.ofSeconds(30));
        assertThat(next(signInWith(code(0)))).isEqualTo("/");
    }

    @Test
    void a_name_typed_at_the_door_cannot_lock_the_codes_of_anybody() {
        setUp();
        for (var attempt = 0; attempt < 6; attempt++) {
            new Browser(port).signIn("code:" + PERSON.id(), "salah");
            new Browser(port).signIn(PERSON.id().toString(), "salah");
        }
        clock.goOn(Duration.ofSeconds(30));
        assertThat(factors.check(PERSON, code(0))).isInstanceOf(CodeCheck.Right.class);
    }

    @Test
    void a_right_password_alone_waits_ten_minutes_for_its_code_and_is_nobody_meanwhile() {
        setUp();
        var door = new Browser(port);
        assertThat(next(door.get("/sign-in/code"))).isEqualTo("/sign-in");
        door.signIn(NIP, PASSWORD);
        door.get("/sign-in/code");
        clock.goOn(Duration.ofMinutes(10));
        assertThat(next(door.post("/sign-in/code", "_code", code(0)))).isEqualTo("/sign-in");
        assertThat(next(door.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void with_a_lost_key_paper_opens_the_door_and_the_page_says_why() throws IOException {
        var paper = setUp();
        var key = Path.of("target", "house", "second-factor.key");
        var aside = Files.move(key, key.resolveSibling("aside"));
        try {
            assertThat(signInWith("123456").body()).contains("kunci server hilang");
            assertThat(next(signInWith(paper.getFirst()))).isEqualTo("/");
        } finally {
            Files.deleteIfExists(key);
            Files.move(aside, key);
        }
    }

    @Test
    void new_codes_for_paper_need_a_code_and_end_the_old_ones() {
        var paper = setUp();
        browser.get("/account/second-factor");
        assertThat(browser.post("/account/second-factor/recovery-codes", "_code", "000000")
                        .statusCode())
                .isEqualTo(422);
        var fresh = papers(browser.post("/account/second-factor/recovery-codes", "_code", paper.getFirst()));
        assertThat(fresh).hasSize(8).doesNotContainAnyElementsOf(paper);
        assertThat(signInWith(paper.getLast()).statusCode()).isEqualTo(401);
        assertThat(next(signInWith(fresh.getLast()))).isEqualTo("/");
    }

    @Test
    void its_owner_removes_it_with_a_code_and_the_installation_with_a_reason() {
        var paper = setUp();
        browser.get("/account/second-factor");
        assertThat(browser.post("/account/second-factor", "_method", "delete", "_code", "000000")
                        .statusCode())
                .isEqualTo(422);
        assertThat(factors.isSetUp(PERSON)).isTrue();
        browser.post("/account/second-factor", "_method", "delete", "_code", paper.getFirst());
        assertThat(factors.isSetUp(PERSON)).isFalse();
        setUp();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> factors.remove(PERSON, null, " "));
        factors.remove(PERSON, null, "ponsel dan kertas hilang");
        assertThat(next(new Browser(port).signIn(NIP, PASSWORD))).isEqualTo("/");
        assertThat(sql.sql("""
                        select what from identity.second_factor_change where person_id = ?
                        order by changed_at desc, id desc limit 2
                        """).param(PERSON.id()).query(String.class).list()).contains("REMOVED");
    }

    private List<String> setUp() {
        browser.post("/account/second-factor", "_proof", PASSWORD);
        return papers(prove(code(0)));
    }

    private HttpResponse<String> prove(String code) {
        browser.get("/account/second-factor");
        return browser.post("/account/second-factor/proof", "_code", code);
    }

    private static List<String> papers(HttpResponse<String> answer) {
        return PAPER.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private HttpResponse<String> signInWith(String code) {
        var door = new Browser(port);
        door.signIn(NIP, PASSWORD);
        door.get("/sign-in/code");
        return door.post("/sign-in/code", "_code", code);
    }

    private byte[] secret() {
        return vault.open(kept.of(PERSON).orElseThrow().secret(), PERSON).orElseThrow();
    }

    private String code(int stepsAhead) {
        return TimeCode.of(secret(), TimeCode.step(clock.instant()) + stepsAhead);
    }

    private static String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
