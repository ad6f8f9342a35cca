package id.kinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.Kinerja;
import id.kinerja.database.DatabaseAddress;
import id.kinerja.database.TestDatabase;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Two servers on one database are one house: nobody inside or outside can tell which of them answered. */
@Tag("web")
class TwoHousesTest {

    private static final String NIP = "198001012005011001";
    private static final String PASSWORD = "rahasia yang panjang";

    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void open() {
        var database = TestDatabase.empty();
        first = server(database);
        second = server(database);
        var accounts = first.getBean(Accounts.class);
        var person = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));
        accounts.keep(List.of(new Account(person, NIP, accounts.hash(PASSWORD))));
    }

    @AfterAll
    static void close() {
        second.close();
        first.close();
    }

    @Test
    void whoever_signs_in_at_one_is_known_at_the_other_until_he_leaves() {
        var browser = new Browser(port(first));
        browser.signIn(NIP, PASSWORD);
        var other = browser.at(port(second));
        assertThat(other.get("/sign-in").statusCode()).isEqualTo(303);
        other.get("/nowhere");
        other.post("/sign-out");
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void wrong_passwords_count_wherever_they_are_tried() {
        var stranger = "198101012005011001";
        for (var attempt = 0; attempt < 4; attempt++) {
            var door = new Browser(port(attempt % 2 == 0 ? first : second));
            assertThat(door.signIn(stranger, "tebakan").statusCode()).isEqualTo(401);
        }
        assertThat(new Browser(port(first)).signIn(stranger, "tebakan").statusCode())
                .isEqualTo(429);
        assertThat(new Browser(port(second)).signIn(stranger, "tebakan").statusCode())
                .isEqualTo(429);
    }

    private static ConfigurableApplicationContext server(DatabaseAddress database) {
        return new SpringApplication(Kinerja.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password());
    }

    private static int port(ConfigurableApplicationContext server) {
        return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
