package id.kinerja.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever has a duty is led to it, whatever he asks for; he may go out, and read the page in his language. */
final class FirstThings extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of(
            "/language",
            "/sign-out",
            "/error",
            "/actuator/health",
            "/manifest.webmanifest",
            "/worker.js",
            "/offline",
            "/offline/unsent");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var duty = OPEN.contains(path) || path.startsWith("/assets/") ? null : PersonInSession.duty(request);
        if (duty == null || duty.isDoneAt(path)) {
            rest.doFilter(request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", duty.page());
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.setHeader(HttpHeaders.LOCATION, duty.page());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }
}
