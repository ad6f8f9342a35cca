package id.kinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import id.kinerja.house.House;
import id.kinerja.house.Screen;
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
class SignInScreenTest {

    private static final List<IntFunction<Screen>> SCREENS = List.of(Screen::ofPhone, Screen::ofOffice);
    private static final String NIP = "198001012005011004";

    @Autowired
    private Accounts accounts;

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void a_person_with_an_account() {
        var person = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000004"));
        accounts.keep(List.of(new Account(person, NIP, accounts.hash("rahasia"))));
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void a_person_signs_in_and_out_on_screens_that_everybody_can_use(IntFunction<Screen> device) {
        try (var screen = device.apply(port)) {
            var page = screen.page();
            page.navigate("/sign-in?to=/no-such-page");
            assertThat(screen.flaws()).isEmpty();
            page.getByLabel("NIP").fill(NIP);
            page.getByLabel("Kata sandi").fill("salah");
            page.locator("form[action='/sign-in'] button").click();
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("tidak cocok");
            assertThat(screen.flaws()).isEmpty();
            page.getByLabel("Kata sandi").fill("rahasia");
            page.locator("form[action='/sign-in'] button").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Halaman ini tidak ada");
            assertThat(screen.flaws()).isEmpty();
            page.navigate("/more");
            assertThat(screen.flaws()).isEmpty();
            page.locator("form[action='/sign-out'] button:visible").click();
            assertThat(page.url()).endsWith("/sign-in?out");
        }
    }
}
