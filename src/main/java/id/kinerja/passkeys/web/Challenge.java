package id.kinerja.passkeys.web;

import id.kinerja.identity.web.FrontDoor;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** What a device is asked to sign: kept in the session, for one answer within five minutes, in whatever process. */
final class Challenge {

    private static final String KEY = "passkey-challenge";
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Challenge() {}

    /** A new one, which replaces the one before. */
    static byte[] begin(HttpServletRequest request, Clock clock) {
        var session = FrontDoor.waiting(request, LONGEST);
        var challenge = new byte[BYTES];
        CHANCE.nextBytes(challenge);
        session.setAttribute(KEY, Base64.getEncoder().encodeToString(challenge) + "\n" + clock.instant());
        return challenge;
    }

    /** The one that waits for its answer; taken once, it is gone. */
    static Optional<byte[]> take(HttpServletRequest request, Clock clock) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof String written)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        var parts = written.split("\n", 2);
        return Instant.parse(parts[1]).plus(LONGEST).isAfter(clock.instant())
                ? Optional.of(Base64.getDecoder().decode(parts[0]))
                : Optional.empty();
    }
}
