package id.kinerja.singlesignon.web;

import id.kinerja.frame.web.HouseAddress;
import id.kinerja.frame.web.OutwardPage;
import id.kinerja.frame.web.SideDoor;
import id.kinerja.shared.Message;
import id.kinerja.singlesignon.ProviderSettings;
import id.kinerja.singlesignon.Vouching;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The button at the door, where an installation has a provider; and the way out by which people leave that, too. */
@Component
@Order(2)
class VouchingDoor implements SideDoor {

    static final String DOOR = "/sign-in/single";

    private static final String WORD = "provider-word";

    private final ProviderSettings settings;
    private final HouseAddress address;
    private final Vouching vouching;

    VouchingDoor(ProviderSettings settings, HouseAddress address, Vouching vouching) {
        this.settings = settings;
        this.address = address;
        this.vouching = vouching;
    }

    @Override
    public Optional<Way> way(HttpServletRequest request) {
        return address.origin(request)
                .filter(origin -> settings.areGiven())
                .map(origin -> new Way(DOOR, "team", Message.of(VouchingText.SIGN_IN, settings.name()), null));
    }

    /** Where the provider sends people back to; registered there, so it never changes. */
    Optional<URI> back(HttpServletRequest request) {
        return address.origin(request).map(origin -> URI.create(origin + DOOR + "/return"));
    }

    OutwardPage onward(URI out) {
        return new OutwardPage(out, Message.of(VouchingText.ONWARD, settings.name()));
    }

    /** He came in by the provider: the session remembers its word. */
    static void cameIn(String word, HttpServletRequest request) {
        request.getSession().setAttribute(WORD, word);
    }

    @Override
    public Optional<OutwardPage> leaving(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WORD) instanceof String word
                ? address.origin(request)
                        .flatMap(origin -> vouching.wayOut(word, URI.create(origin + "/sign-in?out")))
                        .map(out -> new OutwardPage(out, Message.of(VouchingText.LEAVING, settings.name())))
                : Optional.empty();
    }
}
