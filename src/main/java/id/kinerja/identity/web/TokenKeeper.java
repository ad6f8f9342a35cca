package id.kinerja.identity.web;

import id.kinerja.frame.web.Problems;
import id.kinerja.identity.ApiToken;
import id.kinerja.identity.ApiTokens;
import id.kinerja.shared.Message;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets other systems in by their token alone: no session, no cookie, and not too fast. */
final class TokenKeeper extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final ApiTokens tokens;
    private final Pace known;
    private final Pace unknown;

    TokenKeeper(ApiTokens tokens, Pace known, Pace unknown) {
        this.tokens = tokens;
        this.known = known;
        this.unknown = unknown;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        var shown = shown(request);
        var token = shown == null ? null : tokens.shown(shown).orElse(null);
        var wait = token == null
                ? unknown.take(request.getRemoteAddr())
                : known.take(token.id().toString());
        if (wait.isPresent()) {
            tooFast(wait.get(), request, response);
        } else if (token == null) {
            unknown(shown == null, request, response);
        } else {
            SecurityContextHolder.setContext(new SecurityContextImpl(person(token)));
            rest.doFilter(request, response);
        }
    }

    private static @Nullable String shown(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private static UsernamePasswordAuthenticationToken person(ApiToken token) {
        var scopes = token.scopes().stream().map(Enum::name).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                token.person().id().toString(), "", AuthorityUtils.createAuthorityList(scopes));
    }

    private static void unknown(boolean isMissing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, isMissing ? "Bearer" : "Bearer error=\"invalid_token\"");
        var reason = Message.of(isMissing ? ApiText.NO_TOKEN : ApiText.BAD_TOKEN);
        Problems.write(HttpStatus.UNAUTHORIZED, reason, request, response);
    }

    private static void tooFast(Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Waiting.seconds(wait)));
        var reason = Message.of(ApiText.TOO_FAST, Waiting.words(wait));
        Problems.write(HttpStatus.TOO_MANY_REQUESTS, reason, request, response);
    }
}
