package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.audit.Entry;
import id.kinerja.audit.Search;
import id.kinerja.audit.Trail;
import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** What is done to an account stands in the trail: all of it, and nothing that was not done. */
@House
class AccountTrailTest {

    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NEW = "lima kucing di atas genting";
    private static final Viewer AUDITOR =
            new Viewer(new PersonId(UUID.randomUUID()), "Pemeriksa", List.of(new Grant(Role.AUDITOR, null)));

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String nip = "1980" + person.id().toString().substring(0, 8);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    private Browser browser;

    @BeforeEach
    void a_person_with_an_account() {
        accounts.keep(List.of(new Account(person, nip, accounts.hash(PASSWORD))));
        browser = new Browser(port);
    }

    @Test
    void he_is_in_only_with_the_code_if_one_is_asked_for() {
        setUp();
        assertThat(kept(Act.SECOND_FACTOR_SET_UP)).hasSize(1);
        assertThat(kept(Act.SIGNED_IN)).hasSize(1);
        var other = new Browser(port);
        other.signIn(nip, PASSWORD);
        assertThat(kept(Act.SIGNED_IN)).as("the password alone").hasSize(1);
        other.get("/sign-in/code");
        other.post("/sign-in/code", "_code", "000000");
        assertThat(kept(Act.CODE_REFUSED)).hasSize(1);
        assertThat(kept(Act.SIGNED_IN)).as("a wrong code").hasSize(1);
        clock.goOn(Duration.ofMinutes(1));
        other.post("/sign-in/code", "_code", code());
        assertThat(kept(Act.SIGNED_IN)).hasSize(2);
    }

    @Test
    void changing_the_password_is_kept_and_is_no_sign_in() {
        browser.signIn(nip, PASSWORD);
        var phone = new Browser(port);
        phone.signIn(nip, PASSWORD);
        browser.get("/account/password");
        browser.post("/account/password", "oldPassword", PASSWORD, "newPassword", NEW, "newPasswordAgain", NEW);
        assertThat(kept(Act.SIGNED_IN)).hasSize(2);
        assertThat(kept(Act.PASSWORD_CHANGED))
                .singleElement()
                .satisfies(row -> assertThat(row.was()).isEqualTo("kata sandi sendiri"));
        assertThat(kept(Act.SIGN_INS_ENDED))
                .singleElement()
                .satisfies(row -> assertThat(row.was()).contains("dari 127.0.0.1"));
        assertThat(kept(Act.PASSWORD_CHANGED)).noneMatch(row -> row.toString().contains(NEW));
    }

    @Test
    void a_wrong_password_of_somebody_who_is_in_is_told_as_his_own() {
        browser.signIn(nip, PASSWORD);
        browser.get("/account/second-factor");
        browser.post("/account/second-factor", "_proof", "salah ketik");
        browser.get("/account/password");
        browser.post("/account/password", "oldPassword", "salah lagi", "newPassword", NEW, "newPasswordAgain", NEW);
        assertThat(kept(Act.SIGN_IN_REFUSED)).isEmpty();
        assertThat(kept(Act.PASSWORD_REFUSED)).hasSize(2).allSatisfy(row -> {
            assertThat(row.actor()).isEqualTo(person.id());
            assertThat(row.became()).isEqualTo("kata sandi salah");
        });
    }

    @Test
    void a_first_password_is_kept_with_whoever_made_it_and_set_once() {
        var officer = new PersonId(UUID.randomUUID());
        accounts.renewPassword(person, officer);
        assertThat(kept(Act.PASSWORD_ISSUED)).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo(officer.id());
            assertThat(row.became()).contains("harus diganti");
        });
        var newcomer = new PersonId(UUID.randomUUID());
        accounts.open(newcomer, "baru-" + newcomer.id(), null);
        assertThat(rows(Act.PASSWORD_ISSUED, newcomer))
                .singleElement()
                .satisfies(row -> assertThat(row.actorName()).isEqualTo("Kinerja"));
    }

    @Test
    void a_second_factor_that_is_removed_is_kept_with_the_reason() {
        setUp();
        beans.getBean(SecondFactors.class).remove(person, null, "Ponsel dan kertasnya hilang");
        assertThat(kept(Act.SECOND_FACTOR_REMOVED)).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo("Ponsel dan kertasnya hilang");
            assertThat(row.was()).isEqualTo("kata sandi dan kode");
            assertThat(row.became()).isEqualTo("kata sandi saja");
        });
    }

    @Test
    void tokens_and_sign_ins_that_are_ended_are_kept() {
        var tokens = beans.getBean(ApiTokens.class);
        tokens.issue(List.of(nip), List.of(ApiScope.PAYSLIPS), Duration.ofDays(7));
        tokens.revoke(person, tokens.of(person).getFirst().id());
        assertThat(kept(Act.TOKEN_MADE))
                .singleElement()
                .satisfies(row -> assertThat(row.became()).startsWith("payslips, berlaku sampai "));
        assertThat(kept(Act.TOKEN_REVOKED))
                .singleElement()
                .satisfies(row -> assertThat(row.was()).startsWith("payslips, "));
        browser.signIn(nip, PASSWORD);
        new Browser(port).signIn(nip, PASSWORD);
        var key = Pattern.compile("/account/sign-ins/[^\"]+")
                .matcher(browser.get("/account").body());
        assertThat(key.find()).isTrue();
        browser.post(key.group(), "_method", "delete");
        assertThat(kept(Act.SIGN_INS_ENDED)).hasSize(1);
        browser.post("/account/sign-ins", "_method", "delete");
        assertThat(kept(Act.SIGN_INS_ENDED)).as("nothing was left to end").hasSize(1);
    }

    private void setUp() {
        browser.signIn(nip, PASSWORD);
        browser.get("/account/second-factor");
        browser.post("/account/second-factor", "_proof", PASSWORD);
        browser.post("/account/second-factor/proof", "_code", code());
    }

    private String code() {
        var kept = beans.getBean(SecondFactorRepository.class).of(person).orElseThrow();
        var secret = beans.getBean(Vault.class).open(kept.secret(), person).orElseThrow();
        return TimeCode.of(secret, TimeCode.step(clock.instant()));
    }

    private List<Entry> kept(Act act) {
        return rows(act, person);
    }

    private List<Entry> rows(Act act, PersonId about) {
        var search = new Search("", act, about.id(), null, null, null, clock.getZone());
        return beans.getBean(Trail.class).find(AUDITOR, search).rows().stream()
                .map(Trail.Row::entry)
                .toList();
    }
}
