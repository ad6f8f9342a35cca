package id.kinerja.identity.web;

import id.kinerja.frame.web.LocalPath;
import id.kinerja.identity.DoorNews;
import id.kinerja.identity.SignIn;
import id.kinerja.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who has shown who he is by one thing and whose code is still awaited: nobody yet, and only for ten minutes. */
record HalfWay(SignIn.Known known, String to) {

    private static final String KEY = "half-way";
    private static final int PARTS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static void begin(SignIn.Known known, String to, HttpServletRequest request, Clock clock) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var written = String.join(
                "\n",
                known.person().id().toString(),
                Boolean.toString(known.hasFirstPassword()),
                known.way().name(),
                clock.instant().toString(),
                to);
        request.getSession().setAttribute(KEY, written);
    }

    static Optional<HalfWay> of(HttpServletRequest request, Clock clock) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof String written)) {
            return Optional.empty();
        }
        var parts = written.split("\n", PARTS);
        // an earlier version wrote fewer: then he begins again
        if (parts.length < PARTS || !Instant.parse(parts[3]).plus(LONGEST).isAfter(clock.instant())) {
            return Optional.empty();
        }
        var person = new PersonId(UUID.fromString(parts[0]));
        var known = new SignIn.Known(person, Boolean.parseBoolean(parts[1]), DoorNews.Way.valueOf(parts[2]));
        return Optional.of(new HalfWay(known, LocalPath.of(parts[4])));
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
    }
}
