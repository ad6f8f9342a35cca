package id.kinerja.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import java.net.http.HttpResponse;

/** What a browser and a device say to each other and to the house, at the door and in one's account. */
final class Doorstep {

    static final String PASSWORD = "rahasia yang panjang";

    private Doorstep() {}

    static HttpResponse<String> registered(Browser browser, TestDevice device, String called) {
        var answer = device.register(askedToMake(browser));
        return browser.post("/account/passkeys", "name", called, "_credential", answer);
    }

    static HttpResponse<String> opened(Browser door, TestDevice device) {
        return sent(door, device.open(asked(door)));
    }

    static HttpResponse<String> sent(Browser door, String answer) {
        return door.post("/sign-in/passkey", "to", "/account", "_credential", answer);
    }

    static String asked(Browser door) {
        door.get("/sign-in");
        return door.post("/sign-in/passkey/challenge").body();
    }

    static String askedToMake(Browser own) {
        proves(own);
        return own.post("/account/passkeys/challenge").body();
    }

    static void proves(Browser own) {
        own.get("/account/passkeys");
        assertThat(next(own.post("/account/passkeys/proof", "_proof", PASSWORD)))
                .isEqualTo("/account/passkeys");
        own.get("/account/passkeys");
    }

    static void refuses(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains(sentence, "name=\"password\"");
    }

    static String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
