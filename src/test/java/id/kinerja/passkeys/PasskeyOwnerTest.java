package id.kinerja.passkeys;

import static id.kinerja.passkeys.Doorstep.opened;
import static id.kinerja.passkeys.Doorstep.proves;
import static id.kinerja.passkeys.Doorstep.refuses;
import static id.kinerja.passkeys.Doorstep.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody but the owner changes by what he signs in, and he learns of it. */
@House
class PasskeyOwnerTest extends PhoneOwner {

    @Test
    void whoever_finds_a_screen_open_changes_no_passkey_without_the_password() {
        var key = "/account/passkeys/" + passkeys.of(person).getFirst().id();
        var found = signedIn(name);
        var page = found.get("/account/passkeys").body();
        assertThat(page).contains("Tunjukkan dahulu").doesNotContain("data-passkey=", "value=\"delete\"");
        assertThat(found.post("/account/passkeys/challenge").statusCode()).isEqualTo(422);
        assertThat(found.post(key, "_method", "delete").statusCode()).isEqualTo(422);
        found.get("/account/passkeys");
        var refusal = found.post("/account/passkeys/proof", "_proof", "salah");
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.body()).contains("Kata sandi sekarang tidak cocok");
        assertThat(found.post(key, "_method", "delete").statusCode()).isEqualTo(422);
        assertThat(passkeys.of(person)).hasSize(1);
    }

    @Test
    void the_proof_holds_for_five_minutes() {
        proves(own);
        clock.goOn(Duration.ofMinutes(5));
        assertThat(own.post("/account/passkeys/challenge").statusCode()).isEqualTo(422);
    }

    @Test
    void a_change_of_passkeys_ends_the_other_sign_ins() {
        var elsewhere = signedIn(name);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        registered(own, new TestDevice(port), "laptop");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(own.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_first_password_withdraws_what_opened_the_door_before() {
        accounts.renewPassword(person, somebody());
        assertThat(passkeys.of(person)).isEmpty();
        refuses(opened(new Browser(port), device), "sudah dilepas dari akunnya");
    }

    @Test
    void what_was_registered_is_told_for_a_week() {
        assertThat(passkeys.addedLately(person)).extracting(Passkey::name).containsExactly("ponsel saya");
        clock.goOn(Duration.ofDays(7));
        assertThat(passkeys.addedLately(person)).isEmpty();
    }
}
