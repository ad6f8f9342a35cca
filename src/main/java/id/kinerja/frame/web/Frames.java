package id.kinerja.frame.web;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewers;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request once; viewer and navigation are asked only when a page is drawn. */
@Component
public class Frames {

    private static final Navigation.Around NOWHERE = new Navigation.Around("", null, List.of());

    private final ObjectProvider<Viewers> viewers;
    private final ObjectProvider<Navigation> navigation;
    private final Assets assets;

    Frames(ObjectProvider<Viewers> viewers, ObjectProvider<Navigation> navigation, Assets assets) {
        this.viewers = viewers;
        this.navigation = navigation;
        this.assets = assets;
    }

    Frame of(HttpServletRequest request) {
        if (request.getAttribute(Frame.class.getName()) instanceof Frame made) {
            return made;
        }
        var viewer = viewer(request);
        var around = navigation.getIfAvailable();
        return keep(
                request,
                viewer,
                around == null ? "" : around.government(),
                around == null || viewer == null ? NOWHERE : around.around(viewer));
    }

    /** For a page that must come even when nothing else does: asks neither viewer nor navigation. */
    void ofNobody(HttpServletRequest request) {
        keep(request, null, "", NOWHERE);
    }

    private Frame keep(
            HttpServletRequest request, @Nullable Viewer viewer, String government, Navigation.Around around) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var wording = Wording.in(LanguageCookie.of(request));
        var frame = new Frame(wording, path(request), viewer, government, around, csrf, assets, null);
        request.setAttribute(Frame.class.getName(), frame);
        return frame;
    }

    /** The signed-in person, or null for whoever has not signed in. */
    @Nullable Viewer viewer(HttpServletRequest request) {
        if (request.getAttribute(Viewer.class.getName()) instanceof Viewer known) {
            return known;
        }
        var signedIn = request.getUserPrincipal();
        var known = viewers.getIfAvailable();
        return signedIn == null || known == null
                ? null
                : viewer(new PersonId(UUID.fromString(signedIn.getName())), known, request);
    }

    /** Asked for once in a request. */
    public static Viewer viewer(PersonId person, Viewers viewers, HttpServletRequest request) {
        if (request.getAttribute(Viewer.class.getName()) instanceof Viewer known && known.is(person)) {
            return known;
        }
        var viewer = viewers.of(person);
        request.setAttribute(Viewer.class.getName(), viewer);
        return viewer;
    }

    /** The page that is shown, or the one whose form was sent. */
    public static String path(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return LocalPath.of(request.getParameter(KeptForm.PAGE));
        }
        var query = request.getQueryString();
        return LocalPath.of(address(request) + (query == null ? "" : "?" + query));
    }

    /** What was asked for, also where the answer is found elsewhere. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
