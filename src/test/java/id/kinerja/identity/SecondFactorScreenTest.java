package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.house.Screen;
import id.kinerja.house.SetClock;
import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@House
class SecondFactorScreenTest {

    private static final List<IntFunction<Screen>> SCREENS = List.of(Screen::ofPhone, Screen::ofOffice);
    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NIP = "198001012005011042";

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactorRepository kept;

    @Autowired
    private Vault vault;

    @Autowired
    private SetClock clock;

    @Value("${local.server.port}")
    private int port;

    private PersonId person;

    @BeforeEach
    void a_person_without_a_second_factor() {
        person = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000042"));
        accounts.keep(List.of(new Account(person, NIP, accounts.hash(PASSWORD))));
        kept.remove(person, clock.instant());
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void everybody_can_use_its_pages(IntFunction<Screen> device) {
        try (var screen = device.apply(port)) {
            var page = screen.page();
            page.navigate("/sign-in?to=/account/second-factor");
            page.getByLabel("NIP").fill(NIP);
            page.getByLabel("Kata sandi").fill(PASSWORD);
            page.locator("form[action='/sign-in'] button").click();
            assertThat(screen.flaws()).isEmpty();
            page.getByLabel("Kata sandi sekarang").fill(PASSWORD);
            page.locator("main form button").click();
            assertThat(page.locator("main svg[role=img]").count()).isEqualTo(1);
            assertThat(screen.flaws()).isEmpty();
            page.locator("#proof").fill(code());
            page.locator("main form button").click();
            assertThat(page.locator("main li").count()).isEqualTo(8);
            assertThat(screen.flaws()).isEmpty();
            page.navigate("/account/second-factor");
            assertThat(screen.flaws()).isEmpty();
            page.context().clearCookies();
            page.navigate("/sign-in");
            page.getByLabel("NIP").fill(NIP);
            page.getByLabel("Kata sandi").fill(PASSWORD);
            page.locator("form[action='/sign-in'] button").click();
            assertThat(page.url()).endsWith("/sign-in/code");
            assertThat(screen.flaws()).isEmpty();
        }
    }

    private String code() {
        var secret = vault.open(kept.of(person).orElseThrow().secret(), person).orElseThrow();
        return TimeCode.of(secret, TimeCode.step(clock.instant()));
    }
}
