package id.kinerja.singlesignon.web;

import id.kinerja.frame.web.LocalPath;
import id.kinerja.identity.web.FrontDoor;
import id.kinerja.identity.web.SignInPage;
import id.kinerja.singlesignon.Errand;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** Somebody who has gone out to the provider: on what errand, and where he wanted to go here; kept in the session. */
record Outside(Errand errand, String to) {

    private static final String KEY = "outside";
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Whatever form waits behind the sign-in waits on. */
    static void begin(Errand errand, SignInPage page, HttpServletRequest request) {
        var session = FrontDoor.waiting(request, LONGEST);
        session.setAttribute(KEY, page.to() + "\n" + errand.written());
        page.kept().keepFor(page.to(), session);
    }

    /** Back again, once. */
    static Optional<Outside> end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof String written)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        var parts = written.split("\n", 2);
        return Optional.of(new Outside(Errand.read(parts[1]), LocalPath.of(parts[0])));
    }
}
