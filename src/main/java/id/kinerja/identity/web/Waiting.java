package id.kinerja.identity.web;

import id.kinerja.shared.Message;
import java.time.Duration;

/** How long to wait, rounded up: nobody comes back a second too early. */
final class Waiting {

    private static final int MINUTE = 60;

    private Waiting() {}

    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    static Message words(Duration wait) {
        var seconds = seconds(wait);
        return seconds < 2 * MINUTE
                ? Message.of(SignInText.IN_SECONDS, seconds)
                : Message.of(SignInText.IN_MINUTES, (seconds + MINUTE - 1) / MINUTE);
    }
}
