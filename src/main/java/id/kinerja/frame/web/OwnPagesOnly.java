package id.kinerja.frame.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody act here from the page of another house, not even of one next door (such as another name of the same
 * government), whatever cookies it planted: the browser itself says where a form was sent from.
 */
public final class OwnPagesOnly extends OncePerRequestFilter {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final HouseAddress address;

    public OwnPagesOnly(HouseAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        if (LOOKING.contains(request.getMethod()) || isOwn(request)) {
            rest.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Older browsers, and all where nothing is encrypted, say only the origin; what is no browser says neither. */
    private boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return site != null ? OWN.contains(site) : origin == null || isOwn(origin, request);
    }

    private boolean isOwn(String origin, HttpServletRequest request) {
        var house = authority(origin);
        return address.origin(request).filter(origin::equals).isPresent()
                || house != null
                        && (house.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                                || house.equalsIgnoreCase(named(request)));
    }

    // as the proxy says that it was called
    private static String named(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = request.isSecure() ? 443 : 80;
        return request.getServerName() + (port == usual ? "" : ":" + port);
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
