package id.kinerja.frame.web;

import id.kinerja.shared.Message;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way in beside name and password: the page of the door shows it, the module that knows it lets people in. */
public interface SideDoor {

    /** The way as it stands for this request; nothing where it is shut. */
    Optional<Way> way(HttpServletRequest request);

    /** What he leaves besides this house, asked before his session is gone; mostly nothing. */
    default Optional<OutwardPage> leaving(HttpServletRequest request) {
        return Optional.empty();
    }

    /**
     * Where it leads, and an icon of icons.svg with the words beside it. One with a {@code challenge} needs a script
     * that fetches it there and sends the device's answer.
     */
    record Way(
            String path,
            String icon,
            Message label,
            @Nullable String challenge) {}
}
