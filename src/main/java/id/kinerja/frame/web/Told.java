package id.kinerja.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What was done just now: kept with the sign-in as a finished sentence, told on the page that comes next, and forgotten. */
final class Told {

    private static final String TOLD = "told";

    private Told() {}

    static void keep(String sentence, HttpServletRequest request) {
        request.getSession().setAttribute(TOLD, sentence);
    }

    /** A page that is fetched in parts tells nothing: what it told would not be shown. */
    static @Nullable String takenBy(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || request.getHeader("HX-Request") != null
                || !(session.getAttribute(TOLD) instanceof String sentence)) {
            return null;
        }
        session.removeAttribute(TOLD);
        return sentence;
    }
}
