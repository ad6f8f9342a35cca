package id.kinerja.passkeys;

import static id.kinerja.passkeys.Doorstep.PASSWORD;
import static id.kinerja.passkeys.Doorstep.asked;
import static id.kinerja.passkeys.Doorstep.askedToMake;
import static id.kinerja.passkeys.Doorstep.next;
import static id.kinerja.passkeys.Doorstep.opened;
import static id.kinerja.passkeys.Doorstep.proves;
import static id.kinerja.passkeys.Doorstep.refuses;
import static id.kinerja.passkeys.Doorstep.registered;
import static id.kinerja.passkeys.Doorstep.sent;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@House
class PasskeyDoorTest extends PhoneOwner {

    @Test
    void the_phone_opens_the_door_to_the_page_that_was_wanted() {
        var door = new Browser(port);
        assertThat(next(opened(door, device))).isEqualTo("/account");
        assertThat(door.get("/account").statusCode()).isEqualTo(200);
        assertThat(door.get("/account/passkeys").body()).contains("ponsel saya", "terakhir dipakai");
        assertThat(opened(new Browser(port), device).statusCode()).isEqualTo(303);
    }

    @Test
    void a_person_has_several_and_each_device_only_one() {
        var laptop = new TestDevice(port);
        registered(own, laptop, "laptop");
        assertThat(next(opened(new Browser(port), laptop))).isEqualTo("/account");
        assertThat(next(opened(new Browser(port), device))).isEqualTo("/account");
        assertThat(registered(own, device, "ponsel lagi").body()).contains("sudah terdaftar");
        assertThat(askedToMake(own)).contains("excludeCredentials\":[{");
        assertThat(passkeys.of(person)).extracting(Passkey::name).containsExactly("ponsel saya", "laptop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "0123456789012345678901234567890123456789012345678901234567890"})
    void a_device_needs_a_name_by_which_its_owner_knows_it(String called) {
        var answer = registered(own, new TestDevice(port), called);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Beri nama perangkat ini");
    }

    @Test
    void an_answer_is_taken_once_and_only_by_whoever_was_asked() {
        var door = new Browser(port);
        var answer = device.open(asked(door));
        assertThat(next(sent(door, answer))).isEqualTo("/account");
        door.get("/account");
        refuses(sent(door, answer), "sudah dipakai atau terlalu lama");
        var other = new Browser(port);
        asked(other);
        refuses(sent(other, device.open(asked(new Browser(port)))), "sudah dipakai atau terlalu lama");
        refuses(sent(other, device.open(asked(new Browser(port)))), "sudah dipakai atau terlalu lama");
    }

    @Test
    void a_question_is_forgotten_after_five_minutes() {
        var door = new Browser(port);
        var answer = device.open(asked(door));
        clock.goOn(Duration.ofMinutes(5));
        refuses(sent(door, answer), "sudah dipakai atau terlalu lama");
    }

    @Test
    void a_page_that_only_looks_like_ours_gets_nowhere() {
        device.origin = "https://kinerja.example.com";
        refuses(opened(new Browser(port), device), "dibuat untuk alamat lain");
        device.origin = "http://localhost:" + (port + 1);
        refuses(opened(new Browser(port), device), "dibuat untuk alamat lain");
        device.origin = "http://localhost:" + port;
        device.house = "example.com";
        refuses(opened(new Browser(port), device), "dibuat untuk alamat lain");
    }

    @Test
    void a_finger_or_pin_must_have_been_asked_for() {
        device.verified = 0;
        refuses(opened(new Browser(port), device), "tidak memeriksa sidik jari");
        var lax = new TestDevice(port);
        lax.verified = 0;
        assertThat(registered(own, lax, "ponsel tanpa kunci").body()).contains("tidak memeriksa sidik jari");
    }

    @Test
    void a_strange_device_and_one_that_pretends_are_told_what_to_do() {
        refuses(opened(new Browser(port), new TestDevice(port)), "tidak terdaftar di sini");
        refuses(opened(new Browser(port), TestDevice.pretending(device, port)), "tidak terbukti milik");
        device.keepsFor(UUID.randomUUID());
        refuses(opened(new Browser(port), device), "tidak terbukti milik");
    }

    @Test
    void a_copy_gives_itself_away_by_its_count() {
        opened(new Browser(port), device);
        opened(new Browser(port), device);
        device.count = 1;
        refuses(opened(new Browser(port), device), "pernah disalin");
        device.count = 2;
        assertThat(next(opened(new Browser(port), device))).isEqualTo("/account");
    }

    @Test
    void one_that_was_removed_opens_nothing_and_only_its_owner_removes_it() {
        var key = "/account/passkeys/" + passkeys.of(person).getFirst().id();
        var stranger = signedIn(name(somebody()));
        proves(stranger);
        assertThat(stranger.post(key, "_method", "delete").statusCode()).isEqualTo(404);
        proves(own);
        assertThat(next(own.post(key, "_method", "delete"))).isEqualTo("/account/passkeys");
        refuses(opened(new Browser(port), device), "sudah dilepas dari akunnya");
        assertThat(own.post(key, "_method", "delete").statusCode()).isEqualTo(404);
        assertThat(registered(own, device, "lagi").body()).contains("pernah dilepas");
    }

    @Test
    void a_passkey_opens_while_wrong_passwords_have_to_wait() {
        for (var attempt = 0; attempt < 5; attempt++) {
            new Browser(port).signIn(name, "tebakan");
        }
        assertThat(new Browser(port).signIn(name, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(next(opened(new Browser(port), device))).isEqualTo("/account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "null", "\"a\"", "{\"id\":\"a\"}", "{\"rawId\":\"!\",\"response\":{}}", "{"})
    void what_no_device_says_is_refused_in_a_sentence(String answer) {
        var door = new Browser(port);
        asked(door);
        refuses(sent(door, answer), "tidak dapat dibaca");
        askedToMake(own);
        var refusal = own.post("/account/passkeys", "name", "x", "_credential", answer);
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.body()).contains("tidak dapat dibaca");
    }

    @Test
    void whoever_says_not_now_is_left_alone() {
        var later = somebody();
        assertThat(passkeys.isOfferedTo(later)).isTrue();
        assertThat(passkeys.isOfferedTo(person)).isFalse();
        var browser = signedIn(name(later));
        browser.get("/account");
        assertThat(next(browser.post("/account/passkeys/not-now"))).isEqualTo("/");
        assertThat(passkeys.isOfferedTo(later)).isFalse();
    }

    @Test
    void where_the_address_is_not_known_nobody_is_offered_one() {
        var elsewhere = new Browser(port, "127.0.0.1");
        assertThat(elsewhere.get("/sign-in").body()).doesNotContain("kunci sandi");
        assertThat(elsewhere.post("/sign-in/passkey/challenge").statusCode()).isEqualTo(422);
        assertThat(elsewhere.get("/sign-in/passkey").statusCode()).isEqualTo(303);
    }
}
