package id.kinerja.identity.web;

import id.kinerja.identity.SignIn;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.web.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody whose password was right and whose code is still awaited: nobody yet, and only for ten minutes. */
record HalfWay(PersonId person, boolean hasFirstPassword, String to) {

    private static final String KEY = "half-way";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static void begin(SignIn.Known known, String to, HttpServletRequest request, Clock clock) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var written = String.join(
                "\n",
                known.person().id().toString(),
                Boolean.toString(known.hasFirstPassword()),
                clock.instant().toString(),
                to);
        request.getSession().setAttribute(KEY, written);
    }

    static Optional<HalfWay> of(HttpServletRequest request, Clock clock) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof String written)) {
            return Optional.empty();
        }
        var parts = written.split("\n", 4);
        return Instant.parse(parts[2]).plus(LONGEST).isAfter(clock.instant())
                ? Optional.of(new HalfWay(
                        new PersonId(UUID.fromString(parts[0])),
                        Boolean.parseBoolean(parts[1]),
                        LocalPath.of(parts[3])))
                : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
    }
}
