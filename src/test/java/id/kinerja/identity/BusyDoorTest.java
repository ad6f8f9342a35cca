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

/** However many come at once, the house stays open, and tells those for whom it has no room what to do. */
@House
class BusyDoorTest {

    private static final long MEBIBYTES = 1L << 20;
    private static final String PASSWORD = "rahasia yang panjang";
    private static final String NIP = "198001012005011061";
    private static final PersonId PERSON = new PersonId(UUID.fromString("019a0000-0000-7000-8000-000000000061"));

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void a_person_with_an_account() {
        accounts.keep(List.of(new Account(PERSON, NIP, accounts.hash(PASSWORD))));
    }

    @Test
    void no_more_passwords_are_looked_at_together_than_a_fourth_of_the_memory_holds() {
        assertThat(Passwords.many(1, 1024 * MEBIBYTES)).isEqualTo(1);
        assertThat(Passwords.many(8, 1024 * MEBIBYTES)).isEqualTo(4);
        assertThat(Passwords.many(64, 1024 * MEBIBYTES)).isEqualTo(12);
        assertThat(Passwords.many(64, 128 * MEBIBYTES)).isEqualTo(1);
        assertThat(Passwords.many(64, 16 * MEBIBYTES)).isEqualTo(1);
    }

    @Test
    void whoever_finds_too_many_waiting_is_told_to_come_again_and_no_attempt_of_his_is_counted() {
        withTurnsTaken(Passwords.TURNS, () -> {
            for (var attempt = 0; attempt < 6; attempt++) {
                var answer = new Browser(port).signIn(NIP, PASSWORD);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                assertThat(answer.body()).contains("tunggu beberapa detik", "value=\"" + NIP + "\"");
            }
        });
        assertThat(new Browser(port).signIn(NIP, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_is_in_and_finds_too_many_waiting_is_told_so_too() {
        var browser = new Browser(port);
        browser.signIn(NIP, PASSWORD);
        browser.get("/account/passkeys");
        withTurnsTaken(Passwords.TURNS, () -> {
            var answer = browser.post("/account/passkeys/proof", "_proof", PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Coba lagi sebentar lagi");
        });
    }

    private void withTurnsTaken(int turns, Runnable done) {
        if (turns == 0) {
            done.run();
        } else {
            passwords.inTurn(() -> {
                withTurnsTaken(turns - 1, done);
                return turns;
            });
        }
    }
}
