package id.kinerja.identity.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.LocalPath;
import id.kinerja.frame.web.OutwardPage;
import id.kinerja.frame.web.SideDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of the door as it stands for a request, with every way in that is open to it. */
@Component
public class FrontDoor {

    private final List<SideDoor> sideDoors;

    FrontDoor(List<SideDoor> sideDoors) {
        this.sideDoors = sideDoors;
    }

    /** The way in for whoever wants to go there afterwards. */
    public SignInPage leadingTo(@Nullable String path, HttpServletRequest request) {
        return page(LocalPath.of(path), "", KeptForm.EMPTY, request);
    }

    SignInPage expired(String path, KeptForm kept, HttpServletRequest request) {
        return page(path, "", kept, request);
    }

    /** As it was filled in and sent. */
    public SignInPage again(HttpServletRequest request) {
        var nip = Objects.requireNonNullElse(request.getParameter("nip"), "");
        return page(LocalPath.of(request.getParameter(SignInPage.TO)), nip, carriedBy(request), request);
    }

    /** The session of somebody who is to come back to this door; of a stranger's nothing stays longer than he may take. */
    public static HttpSession waiting(HttpServletRequest request, Duration longest) {
        var isStranger = request.getSession(false) == null;
        var session = request.getSession();
        if (isStranger) {
            session.setMaxInactiveInterval((int) longest.toSeconds());
        }
        return session;
    }

    /** Where whoever goes out is led besides, if he came in by another house. */
    Optional<OutwardPage> leaving(HttpServletRequest request) {
        return sideDoors.stream()
                .map(door -> door.leaving(request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private SignInPage page(String to, String nip, KeptForm kept, HttpServletRequest request) {
        var ways = sideDoors.stream()
                .map(door -> door.way(request))
                .flatMap(Optional::stream)
                .toList();
        return new SignInPage(to, nip, null, null, kept, ways);
    }

    // the fields of a form that waits, carried through the sign-in under names of their own
    private static KeptForm carriedBy(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(SignInPage.KEPT) && !name.startsWith("_", SignInPage.KEPT.length())) {
                fields.put(name.substring(SignInPage.KEPT.length()), List.of(values));
            }
        });
        return new KeptForm(fields);
    }
}
